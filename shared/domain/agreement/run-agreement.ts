import type { AgreementPicture, GroupVoice, OpinionGroup } from './agreement-picture'
import type { AgreementStatement } from './agreement-statement'
import { closeRoom, openRoom } from './agreement-state'
import type { AgreementNews, AgreementState } from './agreement-state'
import { matrixOfRows } from './ballot-rows'
import { groupConsensus } from './group-consensus'
import { groupLines } from './group-lines'
import { GROUP_NAMES } from './group-names'
import type { Voice } from './group-voices'
import { groupVoices } from './group-voices'
import { opinionMap } from './opinion-map'
import type { OpinionMap } from './opinion-map'
import { scatterPicture } from './scatter-picture'
import { META_PRIORITY, statementPriority } from './statement-priority'
import { codeCounts } from './statement-means'
import type { VoteCounts } from './vote-counts'
import { againstOf, agreeOf, countsOfGroups, seenOf, together } from './vote-counts'
import type { VoteMatrix } from './vote-matrix'

/** Rulings 1: opinion groups from 60 voters, the picture from 100. */
export const GROUPS_FROM = 60
export const SCATTER_FROM = 100
const FEWEST_IN_GROUP = 5
const MOST_LINES = 10

type Given = { ids: readonly string[]; statements: readonly AgreementStatement[]; roles: readonly string[] }

const voiceOf = ({ side, statement, count, seen, others }: Voice, ids: readonly string[]): GroupVoice => ({
  id: ids[statement]!,
  side: side === 1 ? 'AGREE' : 'DISAGREE',
  count,
  seen,
  others,
})

function groupsOf(matrix: VoteMatrix, { groups }: OpinionMap, counts: readonly VoteCounts[]) {
  const people = GROUP_NAMES.map((_, name) => groups.filter(one => one === name).length)
  return (ids: readonly string[]): OpinionGroup[] =>
    GROUP_NAMES.flatMap((name, at) => {
      if (people[at]! < FEWEST_IN_GROUP) return []
      const rest = together(
        counts.filter((_, other) => other !== at),
        matrix.statements,
      )
      const voices = groupVoices(counts[at]!, rest, matrix.out).map(voice => voiceOf(voice, ids))
      return [{ name, people: people[at]!, voices }]
    })
}

function votersOf({ people, starts }: VoteMatrix): number {
  let voters = 0
  for (let person = 0; person < people; person++) voters += Number(starts[person + 1]! > starts[person]!)
  return voters
}

/** Everything that may be shown, made from the votes and the map. */
function pictureOf(matrix: VoteMatrix, map: OpinionMap, { ids, statements, roles }: Given): AgreementPicture {
  const all = codeCounts(matrix)
  const voters = votersOf(matrix)
  const named = countsOfGroups(matrix, map.groups, GROUP_NAMES.length)
  const filled = named.filter((_, name) => map.groups.includes(name))
  const heard = together(filled, matrix.statements)
  const hasGroups = voters >= GROUPS_FROM
  const lines = groupLines(hasGroups ? filled : [], matrix.out)
  const columns = new Map(ids.map((id, at) => [id, at]))
  const idsOf = (some: readonly number[]) => some.slice(0, MOST_LINES).map(at => ids[at]!)
  return {
    voters,
    counted: map.counted.length,
    votes: matrix.codes.length,
    statements: statements.map(({ id, meta }) => {
      const at = columns.get(id)!
      const [agree, disagree] = [agreeOf(all, at), againstOf(all, at)]
      return {
        id,
        agree,
        disagree,
        pass: seenOf(all, at) - agree - disagree,
        ...(hasGroups ? { consensus: groupConsensus(filled, at) } : {}),
        priority: meta ? META_PRIORITY : statementPriority(heard, at, map.extremities[at]!),
      }
    }),
    groups: hasGroups ? groupsOf(matrix, map, named)(ids) : [],
    agreed: idsOf(lines.agreed),
    divided: idsOf(lines.divided),
    ...(voters >= SCATTER_FROM ? { scatter: scatterPicture(map.positions, map.groups, roles) } : {}),
  }
}

/**
 * One run of a room: takes what changed since the last one, and gives what to show and what to keep for the next. The
 * same input gives the same output. `statements` are all that were ever published; a vote on another one is not seen.
 */
export function runAgreement(
  before: AgreementState | undefined,
  news: AgreementNews,
  statements: readonly AgreementStatement[],
): { state: AgreementState; picture: AgreementPicture } {
  const room = openRoom(
    before,
    news,
    statements.map(({ id }) => id),
  )
  const given = new Map(statements.map(one => [one.id, one]))
  const shapes = (id: string) => given.has(id) && !given.get(id)!.out && !given.get(id)!.meta
  const matrix = matrixOfRows(
    room.rows,
    Uint8Array.from(room.statements, id => Number(!shapes(id))),
  )
  const map = opinionMap(matrix, {
    groups: room.groups,
    components: (before?.components ?? []).filter(one => one.length).map(one => Float64Array.from(one)),
    ...(before?.count ? { count: before.count } : {}),
  })
  return {
    state: closeRoom({ ...room, groups: map.groups }, map),
    picture: pictureOf(matrix, map, { ids: room.statements, statements, roles: room.roles }),
  }
}
