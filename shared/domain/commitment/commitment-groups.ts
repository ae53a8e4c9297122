import type { CommitmentGroup, CommitmentStatus } from './commitment-status'

/** Each state stands in exactly one list; a claim that nobody checked is never among the kept ones. */
export const commitmentGroups: Record<CommitmentGroup, readonly CommitmentStatus[]> = {
  UNDERWAY: ['PLEDGED', 'ACTIVE', 'CARRIED'],
  TO_CHECK: ['CLAIMED_DONE', 'UNVERIFIED_DONE'],
  LATE: ['OVERDUE', 'SUPERVISED'],
  KEPT: ['VERIFIED', 'HOLDS'],
  BACK: ['DISPUTED', 'REBOUNDED'],
}

const groups = Object.keys(commitmentGroups) as CommitmentGroup[]

export const groupOf = (status: CommitmentStatus): CommitmentGroup =>
  groups.find(group => commitmentGroups[group].includes(status)) ?? 'UNDERWAY'
