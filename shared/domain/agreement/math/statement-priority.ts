import type { VoteCounts } from './vote-counts'
import { againstOf, agreeOf, seenOf } from './vote-counts'

/**
 * How much it is worth to ask the next person about this statement: more when it is agreed with, seldom passed over and
 * carries people far, and up to nine times more while few have seen it. (Small et al. 2021, comment routing)
 */
export function priorityOf(
  { agree, seen, pass }: { agree: number; seen: number; pass: number },
  extremity: number,
) {
  const passed = (pass + 1) / (seen + 2)
  const agreed = (agree + 1) / (seen + 2)
  return ((1 - passed) * (extremity + 1) * agreed * (1 + 8 * 2 ** (-seen / 5))) ** 2
}

/** The same by what a group or everybody said. */
export function statementPriority(counts: VoteCounts, at: number, extremity: number): number {
  const [agree, seen] = [agreeOf(counts, at), seenOf(counts, at)]
  return priorityOf({ agree, seen, pass: seen - agree - againstOf(counts, at) }, extremity)
}

/** Of statements that ask who somebody is, whatever was answered. */
export const META_PRIORITY = 49
