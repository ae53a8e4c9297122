import { useQuery } from '@tanstack/react-query'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { outcomeWords } from '@shared/words/closing-words'
import { fill } from '@shared/words/fill-words'
import { receiptWords } from '@shared/words/page-words'
import { AsyncView } from '../../components/async-view'
import { Sheet } from '../../components/sheet'
import { call } from '../../lib/call'
import { ShareCard } from '../shared/share-card'

/** The card of a talk with its code: how many lines there are only once they are public. */
export function ShareSheet({
  consultation,
  onClose,
}: {
  consultation: ConsultationView
  onClose: () => void
}) {
  const { id, no, title, publishedAt, outcome } = consultation
  const code = useQuery({
    queryKey: ['talk-code', id],
    queryFn: () => call('closing.shareCode', { consultationId: id }),
    meta: { keep: false },
  })
  const count = publishedAt === undefined ? 0 : (outcome?.responsibilities.length ?? 0)
  const lines = [
    fill(receiptWords.number, { no }),
    ...(count > 0 ? [`${outcomeWords.responsibilities} ${count}`] : []),
  ]
  return (
    <Sheet title={outcomeWords.share} onClose={onClose}>
      <AsyncView query={code}>
        {({ image }) => <ShareCard title={title} lines={lines} code={image} />}
      </AsyncView>
    </Sheet>
  )
}
