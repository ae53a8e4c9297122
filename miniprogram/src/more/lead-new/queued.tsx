import { myLeadsWords, raiseWords, receiptWords } from '@shared/words/page-words'
import { offlineWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Empty } from '../../components/empty'
import { PageShell } from '../../components/page-shell'
import { useOnline } from '../../lib/network'
import { go, routes } from '../../lib/routes'
import { useUnsent } from '../../lib/unsent'

type QueuedProps = { leadKey: string; onAnother: () => void }

/** It waits in the phone. Drawn here and not on another page: without a network a browser cannot open one. */
export function Queued({ leadKey, onAnother }: QueuedProps) {
  const waiting = useUnsent(state => state.items.some(({ key }) => key === leadKey))
  const waits = useOnline() ? raiseWords.queuedOnline : raiseWords.queued
  const bar = (
    <>
      <Button grow label={receiptWords.another} onTap={onAnother} />
      <Button
        kind='main'
        grow
        label={waiting ? myLeadsWords.unsent : myLeadsWords.raised}
        onTap={() => go(routes.myLeads(waiting ? 'drafts' : 'raised'))}
      />
    </>
  )
  return (
    <PageShell title={raiseWords.title} bar={bar}>
      <Empty art={waiting ? 'offline' : 'closed'} title={waiting ? waits : offlineWords.sent} />
    </PageShell>
  )
}
