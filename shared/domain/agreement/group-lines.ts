import { groupConsensus } from './group-consensus'
import { halfTest, isSignificant } from './significance'
import type { VoteCounts } from './vote-counts'
import { againstOf, agreeOf, seenOf } from './vote-counts'

const share = (count: number, seen: number) => (count + 1) / (seen + 2)
const most = (counts: VoteCounts, at: number) =>
  isSignificant(halfTest(agreeOf(counts, at), seenOf(counts, at)))
const mostAgainst = (counts: VoteCounts, at: number) =>
  isSignificant(halfTest(againstOf(counts, at), seenOf(counts, at)))

const sorted = (statements: number[], weight: (at: number) => number) =>
  statements.sort((one, other) => weight(other) - weight(one) || one - other)

/**
 * The statements that more than half of each group agrees with, and those that one group is for and another against.
 * Both must be more than chance in each group named, so a statement that few have seen is in neither.
 */
export function groupLines(
  groups: readonly VoteCounts[],
  out: Uint8Array,
): { agreed: number[]; divided: number[] } {
  const all = [...out.keys()].filter(at => !out[at] && groups.length)
  const gap = (at: number) =>
    Math.max(...groups.map(counts => share(agreeOf(counts, at), seenOf(counts, at)))) -
    Math.min(...groups.map(counts => share(agreeOf(counts, at), seenOf(counts, at))))
  return {
    agreed: sorted(
      all.filter(at => groups.every(counts => most(counts, at))),
      at => groupConsensus(groups, at),
    ),
    divided: sorted(
      all.filter(at => groups.some(one => most(one, at)) && groups.some(one => mostAgainst(one, at))),
      gap,
    ),
  }
}
