import { hiddenMark } from '../../text/hidden-marks'
import { lengthOf } from '../../text/length-of'
import type { Vote } from '../voter-ballot'
import { badCsv } from './csv-table'
import type { ImportedVotes } from './import-votes'

/** A sentence and a ballot of elsewhere, by the numbers that their file gives them. */
export type PagedStatement = { number: string; text: string }
export type PagedBallot = { number: string; votes: Record<string, Vote> }

export type ImportPages = {
  /** The same tables have the same key: sent again, they go on where they broke off. */
  key: string
  size: { statements: number; people: number }
  statements: PagedStatement[][]
  ballots: PagedBallot[][]
}

/** A call holds a hundred thousand letters, and sentences are checked while it lasts. */
const MOST_LETTERS = 40_000
const MOST_STATEMENTS = 40
const MOST_BALLOTS = 100

/** Marks that hide text stay where they were; line breaks become spaces. */
const hidden = new RegExp(hiddenMark, 'g')
const cleaned = (text: string) => text.replace(hidden, '').replace(/\s+/g, ' ').trim()

const LEAST = 4
const MOST = 1000

/** Asked of all before any is sent: one that does not fit would leave the room half filled. */
function demandReadable(statements: readonly PagedStatement[]): void {
  const bad = statements.find(({ text }) => lengthOf(text) < LEAST || lengthOf(text) > MOST)
  if (bad) throw badCsv('comments', 1, `${bad.number} does not fit`)
}

function paged<T>(rows: readonly T[], most: number): T[][] {
  const pages: T[][] = []
  let page: T[] = []
  let letters = Infinity
  for (const row of rows) {
    const own = JSON.stringify(row).length
    letters += own
    if (letters > MOST_LETTERS || page.length >= most) {
      page = []
      pages.push(page)
      letters = own
    }
    page.push(row)
  }
  return pages
}

/** Figures of the tables, by which they are known again. */
function keyOf(statements: readonly PagedStatement[], ballots: readonly PagedBallot[]): string {
  const votes = ballots.flatMap(one => Object.values(one.votes))
  const letters = statements.reduce((sum, { text }) => sum + text.length, 0)
  const cast = (vote: Vote) => votes.filter(one => one === vote).length
  return [statements.length, ballots.length, letters, cast(1), cast(-1), cast(0)]
    .map(figure => String(figure).padStart(4, '0'))
    .join('-')
}

/** A conversation in pieces that a call can carry: what was taken out there stays there, and who said nothing, too. */
export function importPages({ statements, people }: ImportedVotes): ImportPages {
  const shown = statements.flatMap(({ id, text, out }) => (out ? [] : [{ number: id, text: cleaned(text) }]))
  demandReadable(shown)
  const ids = new Set(shown.map(({ number }) => number))
  const ballots = people
    .map(({ personId, votes }) => ({
      number: personId,
      votes: Object.fromEntries(Object.entries(votes).filter(([id]) => ids.has(id))),
    }))
    .filter(({ votes }) => Object.keys(votes).length)
  return {
    key: keyOf(shown, ballots),
    size: { statements: shown.length, people: ballots.length },
    statements: paged(shown, MOST_STATEMENTS),
    ballots: paged(ballots, MOST_BALLOTS),
  }
}
