import type { LeadSummary } from '@shared/domain/lead/lead-summary'
import { AsyncView } from '../../components/async-view'
import { Empty } from '../../components/empty'
import { InfiniteList } from '../../components/infinite-list'
import { useMe } from '../person/use-me'
import { useDirectory } from '../shared/use-directory'
import { LeadCard } from './lead-card'
import type { useLeadList } from './lead-queries'
import { rowReaderOf } from './reader-of'

type LeadCardsProps = {
  label: string
  list: ReturnType<typeof useLeadList>
  empty: Parameters<typeof Empty>[0]
}

/** An endless list of matters with its waiting, its failures and what is said when it is empty. */
export function LeadCards({ label, list, empty }: LeadCardsProps) {
  const { data: directory } = useDirectory()
  const { data: me } = useMe()
  const { asked, ...more } = list
  return (
    <AsyncView<LeadSummary[]> query={asked}>
      {rows =>
        rows.length === 0 ? (
          <Empty {...empty} />
        ) : (
          <InfiniteList label={label} rows={rows} rowKey={row => row.id} {...more}>
            {row => <LeadCard lead={row} reader={rowReaderOf(row, me?.roles)} directory={directory} />}
          </InfiniteList>
        )
      }
    </AsyncView>
  )
}
