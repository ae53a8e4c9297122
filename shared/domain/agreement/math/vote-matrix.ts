import type { Vote } from '../voter-ballot'

/** Who said what, person by person. Most people vote on few statements, so only votes that were cast are kept. */
export type VoteMatrix = {
  people: number
  statements: number
  /** Where each person's votes begin in `codes`; one more entry holds their number. */
  starts: Uint32Array
  /** One vote each: four times the statement, plus the vote, plus 1. */
  codes: Uint16Array
  /** 1 for a statement that shapes neither picture nor groups. */
  out: Uint8Array
}

export const MOST_STATEMENTS = 16_384

export const codeOf = (statement: number, vote: Vote) => statement * 4 + vote + 1
export const statementOf = (code: number) => code >> 2
export const voteOf = (code: number) => ((code & 3) - 1) as Vote

/** Votes as a list, in any order, at most one a person and statement. */
export type VoteList = {
  people: number
  statements: number
  who: ArrayLike<number>
  what: ArrayLike<number>
  votes: ArrayLike<number>
  out?: Uint8Array
}

/** Fails with a RangeError beyond 16,384 statements. */
export function matrixOf({ people, statements, who, what, votes, out }: VoteList): VoteMatrix {
  if (statements > MOST_STATEMENTS) throw new RangeError(`more than ${MOST_STATEMENTS} statements`)
  const starts = new Uint32Array(people + 1)
  for (let at = 0; at < who.length; at++) starts[who[at]! + 1]!++
  for (let person = 0; person < people; person++) starts[person + 1]! += starts[person]!
  const next = starts.slice()
  const codes = new Uint16Array(who.length)
  for (let at = 0; at < who.length; at++) codes[next[who[at]!]!++] = codeOf(what[at]!, votes[at] as Vote)
  return { people, statements, starts, codes, out: out ?? new Uint8Array(statements) }
}
