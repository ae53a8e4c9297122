import type { Audience } from './lead-audience'
import type { Lead } from './lead'
import type { LeadStatus } from './lead-status'

/** States whose day is the office's own reminder: nobody outside was promised anything by then. */
const inward: readonly LeadStatus[] = ['OPEN', 'IN_CONSULTATION']

/** The day that a reader may hold somebody to; a wait for members has none but for the office. */
export const shownDue = ({ status, stateDueAt }: Pick<Lead, 'status' | 'stateDueAt'>, audience: Audience) =>
  audience !== 'staff' && inward.includes(status) ? undefined : stateDueAt
