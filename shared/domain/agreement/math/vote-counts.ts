import { NO_GROUP } from './group-names'
import type { VoteMatrix } from './vote-matrix'

/** Four cells a statement: against, unsure, for, and an empty one. */
export type VoteCounts = Uint32Array

export const agreeOf = (counts: VoteCounts, at: number) => counts[at * 4 + 2]!
export const againstOf = (counts: VoteCounts, at: number) => counts[at * 4]!
export const seenOf = (counts: VoteCounts, at: number) =>
  counts[at * 4]! + counts[at * 4 + 1]! + counts[at * 4 + 2]!

/** What each group said about each statement. */
export function countsOfGroups(matrix: VoteMatrix, group: Uint8Array, groups: number): VoteCounts[] {
  const { people, statements, starts, codes } = matrix
  const counts = Array.from({ length: groups }, () => new Uint32Array(statements * 4))
  for (let person = 0; person < people; person++) {
    const own = counts[group[person]!]
    if (group[person] === NO_GROUP || !own) continue
    for (let at = starts[person]!; at < starts[person + 1]!; at++) own[codes[at]!]!++
  }
  return counts
}

/** What several groups said together. */
export function together(counts: readonly VoteCounts[], statements: number): VoteCounts {
  const all = new Uint32Array(statements * 4)
  for (const one of counts) for (let at = 0; at < all.length; at++) all[at]! += one[at]!
  return all
}
