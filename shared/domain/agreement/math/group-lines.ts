import { groupConsensus } from './group-consensus'
import { halfTest, isSignificant } from './significance'
import type { VoteCounts } from './vote-counts'
import { againstOf, agreeOf, seenOf } from './vote-counts'

/** The test alone would believe two of two. */
const FEWEST_VOTES = 5

const share = (count: number, seen: number) => (count + 1) / (seen + 2)
const enough = (count: number, seen: number) => seen >= FEWEST_VOTES && isSignificant(halfTest(count, seen))
const isFor = (counts: VoteCounts, at: number) => enough(agreeOf(counts, at), seenOf(counts, at))
const isAgainst = (counts: VoteCounts, at: number) => enough(againstOf(counts, at), seenOf(counts, at))

const sorted = (statements: number[], weight: (at: number) => number) =>
  statements.sort((one, other) => weight(other) - weight(one) || one - other)

/**
 * The statements that more than half of each group agrees with, and those that one group is for and another against.
 * Five votes or more in each group named, and not by chance: a statement that few have seen is in neither.
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
      all.filter(at => groups.every(counts => isFor(counts, at))),
      at => groupConsensus(groups, at),
    ),
    divided: sorted(
      all.filter(at => groups.some(one => isFor(one, at)) && groups.some(one => isAgainst(one, at))),
      gap,
    ),
  }
}
