import { View } from '@tarojs/components'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { closingWords } from '@shared/words/closing-words'
import { dateWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { useConsultationStep } from '../../features/consultation/consultation-queries'
import { RefusalNote } from '../../features/shared/refusal-note'
import { toast } from '../../lib/toasts'
import { savingOf, type OutcomeDraft } from './outcome-draft'

type Props = { consultation: ConsultationView; draft: OutcomeDraft; onSaved: () => void }

/** Saves what is written, then sends it on: the step goes by the revision that the saving made. */
export function SendBar({ consultation, draft, onSaved }: Props) {
  const { may } = consultation
  const save = useConsultationStep('closing.save', consultation)
  const [asking, setAsking] = useState(false)
  const keep = () =>
    save.mutate(savingOf(draft), {
      onSuccess: () => {
        onSaved()
        toast(closingWords.saved)
      },
    })
  return (
    <View className='m-grow'>
      <RefusalNote error={save.error} />
      <View className='m-row g2'>
        <Button grow label={closingWords.save} busy={save.isPending} onTap={keep} />
        {may.includes('sendForConfirm') && <SendButton consultation={consultation} />}
        {may.includes('publish') && (
          <Button grow kind='main' label={closingWords.publish} onTap={() => setAsking(true)} />
        )}
      </View>
      {asking && <PublishDialog consultation={consultation} onClose={() => setAsking(false)} />}
    </View>
  )
}

function SendButton({ consultation }: { consultation: ConsultationView }) {
  const send = useConsultationStep('closing.send', consultation)
  const sent = ({ stateDueAt }: ConsultationView) =>
    toast(fill(closingWords.sent, { date: stateDueAt ? dateWords(stateDueAt) : '' }))
  return (
    <View className='m-grow'>
      <RefusalNote error={send.error} />
      <Button
        grow
        kind='main'
        label={closingWords.send}
        busy={send.isPending}
        onTap={() => send.mutate({}, { onSuccess: sent })}
      />
    </View>
  )
}

function PublishDialog({ consultation, onClose }: { consultation: ConsultationView; onClose: () => void }) {
  const publish = useConsultationStep('closing.publish', consultation)
  return (
    <Dialog
      title={closingWords.publishAsk}
      text={closingWords.publishAbout}
      safe={closingWords.later}
      act={closingWords.publish}
      busy={publish.isPending}
      onSafe={onClose}
      onAct={() =>
        publish.mutate(
          {},
          {
            onSuccess: () => {
              toast(closingWords.published)
              onClose()
            },
          },
        )
      }
    >
      <RefusalNote error={publish.error} />
    </Dialog>
  )
}
