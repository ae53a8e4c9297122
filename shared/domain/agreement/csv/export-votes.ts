import type { VoteSum } from '../agreement-picture'
import { FEWEST_TOLD, toldGroups, votesOf } from '../told-groups'
import type { Vote } from '../voter-ballot'
import { writeCsv } from './csv-table'

export type ExportedStatement = { id: string; text: string; out?: boolean }
export type ExportedBallot = { role: string; votes: Readonly<Record<string, Vote>>; group?: string }

/** `votes` is missing for a small room: there only counts may leave. */
export type VoteFiles = { comments: string; roles: string; votes?: string }

/** Rulings 4: single ballots from 60 voters on, and nobody in a group under five. */
const BALLOTS_FROM = 60
const FEWEST_TOGETHER = 5

type Cell = string | number

/** What the ballots say of one statement. */
function sumOn(id: string, ballots: readonly ExportedBallot[]): VoteSum {
  const count = (vote: Vote) => ballots.filter(({ votes }) => votes[id] === vote).length
  return { agree: count(1), disagree: count(-1), pass: count(0) }
}

function byRole(ballots: readonly ExportedBallot[]): Map<string, ExportedBallot[]> {
  const roles = new Map<string, ExportedBallot[]>()
  for (const ballot of ballots) roles.set(ballot.role, [...(roles.get(ballot.role) ?? []), ballot])
  return roles
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const mixed = [...list]
  for (let left = mixed.length - 1; left > 0; left--) {
    const at = Math.floor(random() * (left + 1))
    const moved = mixed[left]!
    mixed[left] = mixed[at]!
    mixed[at] = moved
  }
  return mixed
}

function commentsFile(statements: readonly ExportedStatement[], ballots: readonly ExportedBallot[]): string {
  const columns = [
    'timestamp',
    'datetime',
    'comment-id',
    'author-id',
    'agrees',
    'disagrees',
    'moderated',
    'comment-body',
  ]
  const rows = statements.map(({ id, text, out }, at): Cell[] => {
    const sum = sumOn(id, ballots)
    const [agrees, disagrees] = votesOf(sum) < FEWEST_TOLD ? ['', ''] : [sum.agree, sum.disagree]
    return ['', '', at, '', agrees, disagrees, out ? -1 : 1, text]
  })
  return writeCsv(columns, rows)
}

/** Each statement by the groups in which it may be told; none where fewer than three voted. */
function rolesFile(statements: readonly ExportedStatement[], ballots: readonly ExportedBallot[]): string {
  const roles = [...byRole(ballots)]
  const rows = statements.flatMap(({ id }, at) =>
    toldGroups(roles.map(([role, own]) => ({ role, ...sumOn(id, own) }))).map(
      ({ role, agree, disagree, pass }): Cell[] => [role, at, agree, disagree, pass],
    ),
  )
  return writeCsv(['role', 'comment-id', 'agrees', 'disagrees', 'passes'], rows)
}

/** Groups of at least five people, numbered as the format wants them. */
function groupNumbers(ballots: readonly ExportedBallot[]): ReadonlyMap<string | undefined, number> {
  const inGroup = (group: string) => ballots.filter(one => one.group === group).length
  const names = new Set(ballots.flatMap(({ group }) => group ?? []))
  const shown = [...names].filter(group => inGroup(group) >= FEWEST_TOGETHER).sort()
  return new Map(shown.map((group, number) => [group, number]))
}

function votesFile(statements: readonly ExportedStatement[], ballots: readonly ExportedBallot[]): string {
  const seen = new Map(statements.map(({ id }) => [id, ballots.filter(({ votes }) => id in votes).length]))
  const groups = groupNumbers(ballots)
  const rows = ballots.map(({ votes, group }, at): Cell[] => {
    const cells = statements.map(({ id }) => (seen.get(id)! >= FEWEST_TOGETHER ? (votes[id] ?? '') : ''))
    const cast = (vote: Vote) => cells.filter(cell => cell === vote).length
    return [at, groups.get(group) ?? '', '', cast(1) + cast(0) + cast(-1), cast(1), cast(-1), ...cells]
  })
  const columns = ['participant', 'group-id', 'n-comments', 'n-votes', 'n-agree', 'n-disagree']
  return writeCsv([...columns, ...statements.map((_, at) => String(at))], rows)
}

/**
 * A room's votes in the open Polis format, so that nobody can be found in them: no times, no authors, fresh numbers
 * for statements and people, people in an order drawn by `random` (0 to 1, from a source nobody can guess), no group
 * under five people, no single votes on a statement that fewer than five voted on. `roles` holds counts by declared
 * role, and there are none of fewer than three people. With fewer than 60 voters there are counts only.
 */
export function exportVotes(
  statements: readonly ExportedStatement[],
  ballots: readonly ExportedBallot[],
  random: () => number,
): VoteFiles {
  const voters = ballots.filter(({ votes }) => statements.some(({ id }) => id in votes))
  return {
    comments: commentsFile(statements, voters),
    roles: rolesFile(statements, voters),
    ...(voters.length >= BALLOTS_FROM ? { votes: votesFile(statements, shuffled(voters, random)) } : {}),
  }
}
