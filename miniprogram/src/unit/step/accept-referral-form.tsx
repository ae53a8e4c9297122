import { View } from '@tarojs/components'
import { dayWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { signWords, unitCaseWords } from '@shared/words/unit-words'
import { Card } from '../../components/card'
import { TextStepForm } from '../../features/lead/text-step-form'
import type { StepFormProps } from '../../features/lead/step-page'
import { serverNow } from '../../lib/server-time'

/** The unit takes it: with the office's words about it, and the day on which the answer is due. */
export function AcceptReferralForm({ lead, step }: StepFormProps) {
  const opinion = [...lead.timeline].reverse().find(entry => entry.step === 'refer')?.text
  const now = serverNow().toISOString()
  return (
    <TextStepForm lead={lead} step={step} spec={{ action: 'lead.acceptReferral' }}>
      <Card kind='flat'>
        <View className='t-body t-strong'>
          {lead.dueAt ? fill(signWords.due, { date: dayWords(lead.dueAt, now) }) : ''}
        </View>
        <View>
          {opinion !== undefined && (
            <View className='t-body mt2'>{`${unitCaseWords.opinion}：${opinion}`}</View>
          )}
        </View>
      </Card>
    </TextStepForm>
  )
}
