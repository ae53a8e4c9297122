import type { Vote } from '../voter-ballot'
import type { CsvRow } from './csv-table'
import { badCsv, readCsv, textOfCell } from './csv-table'

export type ImportedStatement = { id: string; text: string; out: boolean }
/** `group` is the one that the file names, for who is in one. */
export type ImportedPerson = { personId: string; votes: Record<string, Vote>; group?: string }
export type ImportedVotes = { statements: ImportedStatement[]; people: ImportedPerson[] }

const MOST_LETTERS = 50_000_000
const ID = /^\d{1,9}$/
const votes: Readonly<Record<string, Vote>> = { '1': 1, '0': 0, '-1': -1 }

function statementOf({ line, of }: CsvRow): ImportedStatement {
  const id = of('comment-id')
  if (!ID.test(id)) throw badCsv('comments', line, 'no comment-id')
  return { id, text: textOfCell(of('comment-body')), out: of('moderated') === '-1' }
}

function personOf({ line, of }: CsvRow, columns: readonly string[]): ImportedPerson {
  const personId = of('participant')
  if (!ID.test(personId)) throw badCsv('votes', line, 'no participant')
  const cast = columns.flatMap((id): [string, Vote][] => {
    const cell = of(id)
    if (cell === '') return []
    const vote = votes[cell]
    if (vote === undefined) throw badCsv('votes', line, `${cell.slice(0, 20)} is not a vote`)
    return [[id, vote]]
  })
  const group = of('group-id')
  return { personId, votes: Object.fromEntries(cast), ...(group && { group }) }
}

function onlyOnce(file: string, rows: readonly CsvRow[], ids: readonly string[]): void {
  const seen = new Set<string>()
  ids.forEach((id, at) => {
    if (seen.has(id)) throw badCsv(file, rows[at]!.line, `${id} twice`)
    seen.add(id)
  })
}

/**
 * Reads a conversation in the open Polis format: `comments.csv`, and `participants-votes.csv` with one column a
 * statement, 1 for, -1 against, 0 pass, empty where she did not vote. A statement of the votes that the comments do not
 * list is out. Refuses what it does not understand with `invalid_input`, and the line in the message.
 */
export function importVotes(commentsCsv: string, votesCsv: string): ImportedVotes {
  if (commentsCsv.length + votesCsv.length > MOST_LETTERS) throw badCsv('votes', 1, 'too long')
  const comments = readCsv('comments', commentsCsv)
  const ballots = readCsv('votes', votesCsv)
  const columns = ballots.columns.filter(column => ID.test(column))
  const listed = comments.rows.map(statementOf)
  const people = ballots.rows.map(row => personOf(row, columns))
  onlyOnce(
    'comments',
    comments.rows,
    listed.map(({ id }) => id),
  )
  onlyOnce(
    'votes',
    ballots.rows,
    people.map(({ personId }) => personId),
  )
  const known = new Map(listed.map(one => [one.id, one]))
  return { statements: columns.map(id => known.get(id) ?? { id, text: '', out: true }), people }
}
