import type { LeadStatus, StateGroup } from './lead-status'

/** States that others may see: nothing is public before staff accepted it, and nothing that was refused. */
export const publicStatuses: readonly LeadStatus[] = [
  'OPEN',
  'CLAIMED',
  'REFERRED',
  'RETURN_ASKED',
  'HANDLING',
  'SIGN_OFF',
  'ANSWERED',
  'SOLVED_DIRECT',
  'CLOSED',
  'IN_CONSULTATION',
  'BECAME_PROPOSAL',
  'BECAME_OPINION',
]

/** States in which a unit owes something. */
export const unitStatuses: readonly LeadStatus[] = ['REFERRED', 'RETURN_ASKED', 'HANDLING', 'SIGN_OFF']

/** States that have come to an end; a lead may leave some of them again (reopen, objectMerge, rebound). */
export const endedStatuses: readonly LeadStatus[] = [
  'REJECTED_CONTENT',
  'CLOSED_NO_INFO',
  'MERGED_INTO',
  'REDIRECTED',
  'DECLINED',
  'SOLVED_DIRECT',
  'CLOSED',
  'WITHDRAWN',
  'BECAME_PROPOSAL',
  'BECAME_OPINION',
]

/** The public list's filter by state: few words that a resident knows. */
export const stateGroups = {
  WAITING: ['OPEN', 'CLAIMED', 'IN_CONSULTATION'],
  HANDLING: ['REFERRED', 'RETURN_ASKED', 'HANDLING', 'SIGN_OFF'],
  ANSWERED: ['ANSWERED'],
  ENDED: ['SOLVED_DIRECT', 'CLOSED', 'BECAME_PROPOSAL', 'BECAME_OPINION'],
} as const satisfies Record<string, readonly LeadStatus[]>
/** In the order in which a list offers them. */
export const stateGroupNames: readonly StateGroup[] = ['WAITING', 'HANDLING', 'ANSWERED', 'ENDED']

export const stateGroupOf = (status: LeadStatus): StateGroup | undefined =>
  stateGroupNames.find(group => (stateGroups[group] as readonly LeadStatus[]).includes(status))
