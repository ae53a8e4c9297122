import * as z from '@shared/zod'

/** Every state of a commitment (domain.md 2.4e). */
export const CommitmentStatus = z.enum([
  'PLEDGED',
  'ACTIVE',
  'CLAIMED_DONE',
  'VERIFIED',
  'DISPUTED',
  'SUPERVISED',
  'UNVERIFIED_DONE',
  'OVERDUE',
  'CARRIED',
  'HOLDS',
  'REBOUNDED',
])
export type CommitmentStatus = z.infer<typeof CommitmentStatus>
