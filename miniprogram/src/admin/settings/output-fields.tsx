import { View } from '@tarojs/components'
import type { ConsultationRules } from '@shared/domain/consultation/consultation-rules'
import { outputsPossible } from '@shared/domain/consultation/step-outputs'
import { consultationSettingWords as words } from '@shared/words/consultation-setting-words'
import { stepOutputWords } from '@shared/words/convene-words'
import { CheckBox } from '../../components/check-box'

type Steps = ConsultationRules['steps']

/** What one step has to leave before the next begins, of what can be made while it goes on. */
export function OutputFields({
  steps,
  at,
  onChange,
}: {
  steps: Steps
  at: number
  onChange: (steps: Steps) => void
}) {
  const possible = outputsPossible(steps, at)
  const step = steps[at]
  if (!step || possible.length === 0) return null
  const { outputs = [], name } = step
  const put = (next: typeof outputs) =>
    onChange(steps.map((one, n) => (n === at ? { ...one, outputs: next } : one)))
  return (
    <View className='mt2'>
      <View className='t-small t-2'>{words.outputs}</View>
      {possible.map(output => (
        <CheckBox
          key={output}
          label={stepOutputWords[output]}
          meaning={name}
          checked={outputs.includes(output)}
          onChange={on => put(on ? [...outputs, output] : outputs.filter(one => one !== output))}
        />
      ))}
    </View>
  )
}
