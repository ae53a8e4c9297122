import type { Vote } from '../voter-ballot'
import { writeCsv } from './csv-table'

export type ExportedStatement = { id: string; text: string; out?: boolean }
export type ExportedBallot = { role: string; votes: Readonly<Record<string, Vote>>; group?: string }

/** `votes` is missing for a small room: there only counts may leave. */
export type VoteFiles = { comments: string; roles: string; votes?: string }

/** Rulings 4: single ballots from 60 voters on, roles under three people together, and nobody in a group under five. */
const BALLOTS_FROM = 60
const FEWEST_IN_ROLE = 3
const FEWEST_TOGETHER = 5
const MERGED = 'OTHER'

type Cell = string | number

const count = (ballots: readonly ExportedBallot[], id: string, vote: Vote) =>
  ballots.filter(({ votes }) => votes[id] === vote).length

/** Roles with at least three voters; the smaller ones together, with the next larger one where they are too few. */
function mergedRoles(ballots: readonly ExportedBallot[]): Map<string, ExportedBallot[]> {
  const roles = new Map<string, ExportedBallot[]>()
  for (const ballot of ballots) roles.set(ballot.role, [...(roles.get(ballot.role) ?? []), ballot])
  const sorted = [...roles].sort(
    ([one, some], [other, many]) => some.length - many.length || (one < other ? -1 : 1),
  )
  const merged: ExportedBallot[] = []
  const standing = new Map<string, ExportedBallot[]>()
  for (const [role, own] of sorted) {
    const tooFew = own.length < FEWEST_IN_ROLE || (merged.length > 0 && merged.length < FEWEST_IN_ROLE)
    if (tooFew) merged.push(...own)
    else standing.set(role, own)
  }
  return merged.length < FEWEST_IN_ROLE ? standing : standing.set(MERGED, merged)
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
  const rows = statements.map(({ id, text, out }, at): Cell[] => [
    '',
    '',
    at,
    '',
    count(ballots, id, 1),
    count(ballots, id, -1),
    out ? -1 : 1,
    text,
  ])
  return writeCsv(columns, rows)
}

function rolesFile(statements: readonly ExportedStatement[], ballots: readonly ExportedBallot[]): string {
  const rows = [...mergedRoles(ballots)].flatMap(([role, own]) =>
    statements.map(({ id }, at): Cell[] => [
      role,
      at,
      count(own, id, 1),
      count(own, id, -1),
      count(own, id, 0),
    ]),
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
 * role. With fewer than 60 voters there are counts only.
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
