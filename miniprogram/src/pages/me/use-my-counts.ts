import { useLeadList } from '../../features/lead/lead-queries'
import { useUnfinishedCount } from '../../features/lead/unfinished-count'

type Listed = ReturnType<typeof useLeadList>

/** A page of rows is counted; where there are more, it says so. */
const countOf = ({ asked: { data }, hasMore }: Listed) => {
  if (data === undefined) return '…'
  return hasMore ? `${data.length}+` : String(data.length)
}

/** How many matters are hers: raised, followed, and not yet sent. */
export function useMyCounts() {
  const raised = useLeadList('lead.listMine', {})
  const following = useLeadList('lead.listFollowed', {})
  const unfinished = useUnfinishedCount()
  return { raised: countOf(raised), following: countOf(following), unfinished: String(unfinished) }
}
