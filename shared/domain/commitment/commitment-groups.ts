import * as z from '@shared/zod'
import type { CommitmentStatus } from './commitment-status'

/** 还在办, 等核实, 到期没办好, 兑现了, 又出问题: what people look for in the public list. */
export const CommitmentGroup = z.enum(['UNDERWAY', 'TO_CHECK', 'LATE', 'KEPT', 'BACK'])
export type CommitmentGroup = z.infer<typeof CommitmentGroup>

/** Each state stands in exactly one list; a claim that nobody checked is never among the kept ones. */
export const commitmentGroups: Record<CommitmentGroup, readonly CommitmentStatus[]> = {
  UNDERWAY: ['PLEDGED', 'ACTIVE', 'CARRIED'],
  TO_CHECK: ['CLAIMED_DONE', 'UNVERIFIED_DONE'],
  LATE: ['OVERDUE', 'SUPERVISED'],
  KEPT: ['VERIFIED', 'HOLDS'],
  BACK: ['DISPUTED', 'REBOUNDED'],
}

export const groupOf = (status: CommitmentStatus): CommitmentGroup =>
  CommitmentGroup.options.find(group => commitmentGroups[group].includes(status)) ?? 'UNDERWAY'
