import { MOST_STATEMENTS, codeOf } from './math/vote-matrix'
import type { VoteMatrix } from './math/vote-matrix'
import type { VoterBallot } from './voter-ballot'

/** The votes of each voter as sorted codes, before they are laid out as one matrix. */
export type BallotRows = Uint16Array[]

const isVote = (vote: unknown): vote is -1 | 0 | 1 => vote === -1 || vote === 0 || vote === 1

/** One ballot as a row; votes on statements that are not in the columns are left out. */
export function rowOf(
  { votes }: Pick<VoterBallot, 'votes'>,
  columns: ReadonlyMap<string, number>,
): Uint16Array {
  const codes = Object.entries(votes).flatMap(([id, vote]) => {
    const column = columns.get(id)
    return column === undefined || !isVote(vote) ? [] : [codeOf(column, vote)]
  })
  return Uint16Array.from(codes).sort()
}

/** Fails with a RangeError beyond 16,384 statements. */
export function matrixOfRows(rows: BallotRows, out: Uint8Array): VoteMatrix {
  if (out.length > MOST_STATEMENTS) throw new RangeError(`more than ${MOST_STATEMENTS} statements`)
  const starts = new Uint32Array(rows.length + 1)
  rows.forEach((row, at) => (starts[at + 1] = starts[at]! + row.length))
  const codes = new Uint16Array(starts[rows.length]!)
  rows.forEach((row, at) => codes.set(row, starts[at]))
  return { people: rows.length, statements: out.length, starts, codes, out }
}
