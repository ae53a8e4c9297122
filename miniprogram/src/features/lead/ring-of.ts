import type { Lead } from '@shared/domain/lead/lead'
import type { LeadStatus } from '@shared/domain/lead/lead-status'
import { endedStatuses } from '@shared/domain/lead/status-groups'

const passed: Partial<Record<LeadStatus, number>> = {
  OPEN: 2,
  IN_CONSULTATION: 2,
  CLAIMED: 3,
  BECAME_PROPOSAL: 4,
  REFERRED: 4,
  RETURN_ASKED: 4,
  HANDLING: 5,
  SIGN_OFF: 5,
  ANSWERED: 7,
  SOLVED_DIRECT: 8,
  CLOSED: 7,
}

/** How far round the echo ring is: eight public stages, and closed only by the person who spoke. */
export function ringOf({ status, confirmed }: Pick<Lead, 'status' | 'confirmed'>) {
  const closed = confirmed === true && (status === 'SOLVED_DIRECT' || status === 'CLOSED')
  return {
    passed: passed[status] ?? 1,
    closed,
    ended: !closed && status !== 'BECAME_PROPOSAL' && endedStatuses.includes(status),
  }
}
