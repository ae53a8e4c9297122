import type { VoteMatrix } from './vote-matrix'

/** How often each code was cast: four cells a statement, for against, unsure, for, and an empty one. */
export function codeCounts({ statements, codes }: VoteMatrix): Uint32Array {
  const counts = new Uint32Array(statements * 4)
  for (let at = 0; at < codes.length; at++) counts[codes[at]!]!++
  return counts
}

/** What people said on average about each statement, by those who said anything; between -1 and 1. */
export function statementMeans({ statements, out }: VoteMatrix, counts: Uint32Array): Float64Array {
  const means = new Float64Array(statements)
  for (let at = 0; at < statements; at++) {
    const [against, unsure, agree] = [counts[at * 4]!, counts[at * 4 + 1]!, counts[at * 4 + 2]!]
    const cast = against + unsure + agree
    means[at] = cast && !out[at] ? (agree - against) / cast : 0
  }
  return means
}
