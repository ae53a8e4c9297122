import { liveWords } from '@shared/words/closing-words'
import { Dialog } from '../../components/dialog'
import { useConsultation, useConsultationStep } from '../../features/consultation/consultation-queries'
import { RefusalNote } from '../../features/shared/refusal-note'
import { go, routes } from '../../lib/routes'

/** The meeting ends; what comes next is to write it down. */
export function EndDialog({ consultationId, onClose }: { consultationId: string; onClose: () => void }) {
  const { data } = useConsultation(consultationId)
  const end = useConsultationStep('session.end', { id: consultationId, revision: data?.revision ?? 1 })
  const onSuccess = () => {
    onClose()
    go(routes.closing(consultationId))
  }
  return (
    <Dialog
      title={liveWords.endAsk}
      text={liveWords.endAbout}
      safe={liveWords.back}
      act={liveWords.end}
      bad
      busy={end.isPending || !data}
      onSafe={onClose}
      onAct={() => end.mutate({}, { onSuccess })}
    >
      <RefusalNote error={end.error} />
    </Dialog>
  )
}
