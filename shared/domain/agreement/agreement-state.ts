import { rowOf } from './ballot-rows'
import type { BallotRows } from './ballot-rows'
import { NO_GROUP } from './math/group-names'
import { bytesOfText, packBallots, textOfBytes, unpackBallots } from './packed-ballots'
import type { SteadyCount } from './math/steady-count'
import type { VoterBallot } from './voter-ballot'

/**
 * What one run leaves to the next: a plain document, one a room, replaced as a whole. It names people and holds their
 * votes, so it never leaves the server.
 */
export type AgreementState = {
  version: 1
  /** The latest change that was read. */
  readTo: string
  /** Columns: every statement that was ever given. */
  statements: string[]
  /** Rows, with the declared role of each. */
  voters: string[]
  roles: string[]
  /** All votes, packed. */
  ballots: string
  /** The group of each voter by its name, packed; who was counted once stays counted. */
  groups: string
  count?: SteadyCount
  /** Where the next run begins to look, and what keeps the picture from turning over. */
  components: [number[], number[]]
}

/** What a room's job has read since the last run. */
export type AgreementNews = {
  changed: readonly VoterBallot[]
  /** Ids of voters who were erased. */
  removed?: readonly string[]
}

const emptyState: AgreementState = {
  version: 1,
  readTo: '',
  statements: [],
  voters: [],
  roles: [],
  ballots: '',
  groups: '',
  components: [[], []],
}

const OVERLAP_MINUTES = 2

/**
 * The moment from which changed ballots must be read: two minutes before the last one seen, as a write may land later
 * than its stamp. Reading a ballot twice does no harm. Empty for all.
 */
export function readFrom(state: AgreementState | undefined): string {
  if (!state?.readTo) return ''
  return new Date(Date.parse(state.readTo) - OVERLAP_MINUTES * 60_000).toISOString()
}

export type OpenRoom = {
  readTo: string
  statements: string[]
  voters: string[]
  roles: string[]
  rows: BallotRows
  groups: Uint8Array
}

/** The room as it stands with the news: changed ballots in the place of older ones, new voters at the end. */
export function openRoom(
  before: AgreementState | undefined,
  { changed, removed = [] }: AgreementNews,
  statements: readonly string[],
): OpenRoom {
  const state = before ?? emptyState
  const known = new Set(state.statements)
  const columns = [...state.statements, ...statements.filter(id => !known.has(id))]
  const columnOf = new Map(columns.map((id, at) => [id, at]))
  const rows = unpackBallots(state.ballots)
  const groups = bytesOfText(state.groups)
  const gone = new Set(removed)
  const people = new Map(
    state.voters.map((id, at) => [id, { role: state.roles[at]!, row: rows[at]!, group: groups[at]! }]),
  )
  for (const ballot of changed) {
    const group = people.get(ballot.personId)?.group ?? NO_GROUP
    people.set(ballot.personId, { role: ballot.role, row: rowOf(ballot, columnOf), group })
  }
  const staying = [...people].filter(([id]) => !gone.has(id))
  return {
    readTo: changed.reduce(
      (latest, { changedAt = '' }) => (changedAt > latest ? changedAt : latest),
      state.readTo,
    ),
    statements: columns,
    voters: staying.map(([id]) => id),
    roles: staying.map(([, { role }]) => role),
    rows: staying.map(([, { row }]) => row),
    groups: Uint8Array.from(staying, ([, { group }]) => group),
  }
}

/** Enough digits to begin the next search with, and to place somebody in the picture. */
export const shortNumbers = (numbers: Float64Array) => Array.from(numbers, one => Number(one.toPrecision(7)))

/** The document to keep. */
export function closeRoom(
  { rows, groups, ...room }: OpenRoom,
  { count, components }: { count?: SteadyCount; components: readonly [Float64Array, Float64Array] },
): AgreementState {
  return {
    version: 1,
    ...room,
    ballots: packBallots(rows),
    groups: textOfBytes(groups),
    ...(count ? { count } : {}),
    components: [shortNumbers(components[0]), shortNumbers(components[1])],
  }
}
