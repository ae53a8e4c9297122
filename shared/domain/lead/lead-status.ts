import * as z from '@shared/zod'

/** Every state of a lead (domain.md 2.4a, rulings 2). A draft lives on the phone alone. */
export const LeadStatus = z.enum([
  'SAFETY_CHECK',
  'HELD',
  'REJECTED_CONTENT',
  'SCREENING',
  'NEEDS_INFO',
  'CLOSED_NO_INFO',
  'MERGED_INTO',
  'REDIRECTED',
  'DECLINED',
  'OPEN',
  'CLAIMED',
  'REFERRED',
  'RETURN_ASKED',
  'HANDLING',
  'SIGN_OFF',
  'ANSWERED',
  'SOLVED_DIRECT',
  'CLOSED',
  'WITHDRAWN',
  'IN_CONSULTATION',
  'BECAME_PROPOSAL',
  'BECAME_OPINION',
])
export type LeadStatus = z.infer<typeof LeadStatus>

/** The public list's filter by state; `status-groups.ts` says which states are in which. */
export const StateGroup = z.enum(['WAITING', 'HANDLING', 'ANSWERED', 'ENDED'])
export type StateGroup = z.infer<typeof StateGroup>
