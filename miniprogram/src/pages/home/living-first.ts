import type { LeadSummary } from '@shared/domain/lead/lead-summary'
import { endedStatuses } from '@shared/domain/lead/status-groups'

const over = new Set(endedStatuses)

/** What still moves before what has ended, the latest first: a list of three must not begin with last year. */
export const livingFirst = (rows: readonly LeadSummary[]): LeadSummary[] =>
  [...rows].sort(
    (one, other) =>
      Number(over.has(one.status)) - Number(over.has(other.status)) ||
      (one.statusAt < other.statusAt ? 1 : -1),
  )
