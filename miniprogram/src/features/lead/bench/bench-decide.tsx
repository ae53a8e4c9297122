import { Text, View } from '@tarojs/components'
import type { LeadStep } from '@shared/domain/lead/lead-step'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { benchWords } from '@shared/words/staff-words'
import { accessible } from '../../../components/accessible'
import { classNames } from '../../../components/class-names'
import { Tap } from '../../../components/tap'
import { buttonOf } from '../lead-choices'

type BenchDecideProps = {
  lead: LeadView
  steps: readonly LeadStep[]
  chosen: LeadStep | undefined
  onChoose: (step: LeadStep) => void
}

/** What may be done with the matter, each with the digit that chooses it. */
export function BenchDecide({ lead, steps, chosen, onChoose }: BenchDecideProps) {
  return (
    <View
      className='m-wrap g2 m-wb__decide'
      {...accessible({ role: 'radiogroup', label: benchWords.decide })}
    >
      {steps.map((step, at) => (
        <Tap
          key={step}
          role='radio'
          className={classNames('m-chip', step === chosen && 'is-on')}
          label={buttonOf(step, lead) ?? ''}
          checked={step === chosen}
          focusable={chosen ? step === chosen : at === 0}
          onTap={() => onChoose(step)}
        >
          <Text>{buttonOf(step, lead)}</Text>
          {at < 9 && <Text className='m-kbd'>{at + 1}</Text>}
        </Tap>
      ))}
    </View>
  )
}
