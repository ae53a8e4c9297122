import { useUnsent } from '../../lib/unsent'
import { useLeadDrafts } from './lead-drafts'
import { useOtherDrafts } from '../shared/other-drafts'

/** How many things lie on this phone only: what waits for the network, and what is begun. */
export function useUnfinishedCount(): number {
  const unsent = useUnsent(({ items }) => items.length)
  return unsent + useLeadDrafts().length + useOtherDrafts().length
}
