import type { VoteCounts } from './vote-counts'
import { agreeOf, seenOf } from './vote-counts'

/**
 * How likely it is that somebody of each group would agree, all groups at once: the product of (A + 1) / (S + 2). One
 * group that is against keeps it small, however many the others are. (Small et al. 2021, group-informed consensus)
 */
export const groupConsensus = (groups: readonly VoteCounts[], at: number) =>
  groups.reduce((product, counts) => product * ((agreeOf(counts, at) + 1) / (seenOf(counts, at) + 2)), 1)
