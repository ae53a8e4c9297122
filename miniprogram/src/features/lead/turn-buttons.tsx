import { View } from '@tarojs/components'
import type { LeadStatus } from '@shared/domain/lead/lead-status'
import type { LeadStep } from '@shared/domain/lead/lead-step'
import type { LeadSummary } from '@shared/domain/lead/lead-summary'
import { myLeadsWords } from '@shared/words/page-words'
import { Button } from '../../components/button'
import { useIsAnswered } from './deliver-step'
import { buttonOf } from './lead-choices'

type Turn = Pick<LeadSummary, 'status' | 'resultMeaning'>

const steps: Partial<Record<LeadStatus, readonly LeadStep[]>> = {
  ANSWERED: ['confirm', 'deny'],
  NEEDS_INFO: ['answer'],
}

type TurnButtonsProps = {
  leadId: string
  turn: Turn
  /** It is the one thing to do on this page. */
  main?: boolean
  /** What it is about, where several of them stand on one page. */
  about?: string
  onAnswer: (step: LeadStep) => void
}

/** What its author can say to a matter that waits for her, wherever she hears of it: each opens the form of it. */
export function TurnButtons({ leadId, turn, main, about, onAnswer }: TurnButtonsProps) {
  const answered = useIsAnswered(leadId)
  if (answered) return <View className='t-small t-2 mt2'>{myLeadsWords.unsent}</View>
  return (
    <View className='m-wrap g2 mt3 m-answers'>
      {(steps[turn.status] ?? []).map((step, at) => {
        const words = buttonOf(step, turn) ?? ''
        return (
          <Button
            key={step}
            grow
            kind={at > 0 ? 'line' : main ? 'main' : 'tint'}
            label={words}
            ariaLabel={about === undefined ? undefined : `${words}，${about}`}
            onTap={() => onAnswer(step)}
          />
        )
      })}
    </View>
  )
}
