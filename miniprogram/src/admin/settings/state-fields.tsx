import { View } from '@tarojs/components'
import type { ConsultationRules } from '@shared/domain/consultation/consultation-rules'
import { statesOfSteps, withState } from '@shared/domain/consultation/edit-steps'
import { consultationSettingWords as words } from '@shared/words/consultation-setting-words'
import { consultationStatusWords } from '@shared/words/consultation-status-words'
import { SectionHead } from '../../components/heading'
import { PickerField } from '../../components/picker-field'

type Steps = ConsultationRules['steps']

/** In which step each state stands: always in one. */
export function StateFields({ steps, onChange }: { steps: Steps; onChange: (steps: Steps) => void }) {
  const options = steps.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <View>
      <SectionHead title={words.states} />
      <View className='t-small t-2'>{words.statesHint}</View>
      {statesOfSteps.map(state => (
        <PickerField
          key={state}
          label={consultationStatusWords[state].label.staff}
          options={options}
          value={steps.find(({ states }) => states.includes(state))?.id}
          onChoose={id => onChange(withState(steps, state, id))}
        />
      ))}
    </View>
  )
}
