import { useQuery } from '@tanstack/react-query'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { fill } from '@shared/words/fill-words'
import { receiptWords, shareWords } from '@shared/words/page-words'
import { publicWords } from '@shared/words/text-words'
import { AsyncView } from '../../components/async-view'
import { Sheet } from '../../components/sheet'
import { call } from '../../lib/call'
import { ShareCard } from '../../features/shared/share-card'

/** The code that opens this matter, to be printed or scanned. The server gives none of what is not public. */
export function ShareCode({ lead, onClose }: { lead: LeadView; onClose: () => void }) {
  const code = useQuery({
    queryKey: ['share-code', lead.id],
    queryFn: () => call('lead.shareCode', { leadId: lead.id }),
    meta: { keep: false },
  })
  const number = fill(receiptWords.number, { no: lead.no })
  const met = lead.met > 0 ? [fill(publicWords.supporters, { count: lead.met })] : []
  return (
    <Sheet title={shareWords.code} onClose={onClose}>
      <AsyncView query={code}>
        {({ image }) => (
          <ShareCard
            title={lead.title}
            lines={[number, ...met]}
            code={image.startsWith('data:') ? image : `data:image/png;base64,${image}`}
          />
        )}
      </AsyncView>
    </Sheet>
  )
}
