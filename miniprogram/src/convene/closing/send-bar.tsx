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
import { isSaved, savingOf, type OutcomeDraft } from './outcome-draft'

type Props = { consultation: ConsultationView; draft: OutcomeDraft; onSaved: () => void }

/** What stands in the fields is saved first, and the step goes by the revision which that made. */
function useSaveFirst({ consultation, draft, onSaved }: Props) {
  const save = useConsultationStep('closing.save', consultation)
  const send = useConsultationStep('closing.send', consultation)
  const publish = useConsultationStep('closing.publish', consultation)
  const isBusy = save.isPending || send.isPending || publish.isPending
  const keep = (then: (saved: ConsultationView) => void) => {
    if (isBusy) return
    for (const step of [save, send, publish]) step.reset()
    if (isSaved(draft, consultation)) return then(consultation)
    save.mutate(savingOf(draft), {
      onSuccess: saved => {
        onSaved()
        then(saved)
      },
    })
  }
  return { keep, send, publish, isBusy, error: save.error ?? send.error ?? publish.error }
}

/** Saving, and on to the participants or out to everybody: always with what is on the screen. */
export function SendBar(props: Props) {
  const { may } = props.consultation
  const { keep, send, publish, isBusy, error } = useSaveFirst(props)
  const [asking, setAsking] = useState(false)
  const sent = ({ stateDueAt }: ConsultationView) =>
    toast(fill(closingWords.sent, { date: stateDueAt ? dateWords(stateDueAt) : '' }))
  const published = () => {
    toast(closingWords.published)
    setAsking(false)
  }
  return (
    <View className='m-grow'>
      {!asking && <RefusalNote error={error} />}
      <View className='m-row g2'>
        <Button
          grow
          label={closingWords.save}
          busy={isBusy}
          onTap={() => keep(() => toast(closingWords.saved))}
        />
        {may.includes('sendForConfirm') && (
          <Button
            grow
            kind='main'
            label={closingWords.send}
            busy={isBusy}
            onTap={() => keep(({ revision }) => send.mutate({ revision }, { onSuccess: sent }))}
          />
        )}
        {may.includes('publish') && (
          <Button grow kind='main' label={closingWords.publish} onTap={() => setAsking(true)} />
        )}
      </View>
      {asking && (
        <Dialog
          title={closingWords.publishAsk}
          text={closingWords.publishAbout}
          safe={closingWords.later}
          act={closingWords.publish}
          busy={isBusy}
          onSafe={() => setAsking(false)}
          onAct={() => keep(({ revision }) => publish.mutate({ revision }, { onSuccess: published }))}
        >
          <RefusalNote error={error} />
        </Dialog>
      )}
    </View>
  )
}
