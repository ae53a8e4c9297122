import { View } from '@tarojs/components'
import { useState } from 'react'
import { localDay } from '@shared/domain/calendar/local-day'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { lengthOf } from '@shared/domain/text/length-of'
import { topicWords } from '@shared/words/convene-words'
import { Button } from '../../components/button'
import { DateField } from '../../components/date-field'
import { Sheet } from '../../components/sheet'
import { TextArea } from '../../components/text-area'
import { useConsultationStep } from '../../features/consultation/consultation-queries'
import { RefusalNote } from '../../features/shared/refusal-note'
import { serverNow } from '../../lib/server-time'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'
import { TextSheet } from '../text-sheet'

type ApproveSheetProps = { consultation: ConsultationView; step: 'approve' | 'return'; onClose: () => void }

/** One level's word: yes, with the day of the plan, or back with the reason. */
export function ApproveSheet({ consultation, step, onClose }: ApproveSheetProps) {
  const back = useConsultationStep('consultation.returnTopic', consultation)
  if (step === 'approve') return <Approve consultation={consultation} onClose={onClose} />
  return (
    <TextSheet
      title={topicWords.giveBack}
      label={topicWords.giveBackWhy}
      act={topicWords.giveBack}
      bad
      draft={`return.${consultation.id}`}
      busy={back.isPending}
      error={back.error}
      onClose={onClose}
      onAct={(text, drop) =>
        back.mutate(
          { text },
          {
            onSuccess: () => {
              drop()
              toast(topicWords.done)
              onClose()
            },
          },
        )
      }
    />
  )
}

function Approve({ consultation, onClose }: Omit<ApproveSheetProps, 'step'>) {
  const approve = useConsultationStep('consultation.approve', consultation)
  const { value, update, drop } = useDraft(`approve.${consultation.id}`, { text: '' })
  const [day, setDay] = useState(consultation.plannedFor)
  const send = () => {
    const text = value.text.trim()
    approve.mutate(
      { ...(text && { text }), ...(day !== undefined && { plannedFor: day }) },
      {
        onSuccess: () => {
          drop()
          toast(topicWords.done)
          onClose()
        },
      },
    )
  }
  return (
    <Sheet title={topicWords.approve} onClose={onClose}>
      <DateField
        label={topicWords.plannedFor}
        value={day}
        from={localDay(serverNow().toISOString())}
        onChoose={setDay}
      />
      <TextArea
        label={topicWords.approveNote}
        initial={value.text}
        limit={300}
        count={lengthOf}
        onType={text => update({ text })}
      />
      <RefusalNote error={approve.error} />
      <View className='m-col mt3'>
        <Button kind='main' label={topicWords.approve} busy={approve.isPending} onTap={send} />
      </View>
    </Sheet>
  )
}
