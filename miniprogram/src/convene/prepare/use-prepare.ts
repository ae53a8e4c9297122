import type { Input } from '@shared/contract'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { prepareWords } from '@shared/words/convene-words'
import { useConsultationStep } from '../../features/consultation/consultation-queries'
import { toast } from '../../lib/toasts'

type Change = Input<'consultation.prepare'>['change']

/** Saves one part of the preparation; what was typed is dropped only once it is there. */
export function usePrepare(consultation: ConsultationView, drop: () => void) {
  const prepare = useConsultationStep('consultation.prepare', consultation)
  const save = (change: Change) =>
    prepare.mutate(
      { change },
      {
        onSuccess: () => {
          drop()
          toast(prepareWords.saved)
        },
      },
    )
  return { save, busy: prepare.isPending, error: prepare.error }
}
