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

/** 还在办, 等核实, 到期没办好, 兑现了, 又出问题: what people look for in the public list. */
export const CommitmentGroup = z.enum(['UNDERWAY', 'TO_CHECK', 'LATE', 'KEPT', 'BACK'])
export type CommitmentGroup = z.infer<typeof CommitmentGroup>
