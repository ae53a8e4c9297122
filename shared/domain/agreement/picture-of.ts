import { GROUPS_FROM, SCATTER_FROM } from './agreement-picture'
import type {
  AgreementPicture,
  GroupLine,
  OpinionGroup,
  StatementFigures,
  VoteSum,
} from './agreement-picture'
import type { AgreementStatement } from './agreement-statement'
import { groupConsensus } from './math/group-consensus'
import { groupLines } from './math/group-lines'
import type { GroupName } from './math/group-names'
import { GROUP_NAMES } from './math/group-names'
import { groupVoices } from './math/group-voices'
import type { OpinionMap } from './math/opinion-map'
import { scatterPicture } from './scatter-picture'
import { codeCounts } from './math/statement-means'
import { META_PRIORITY, statementPriority } from './math/statement-priority'
import type { VoteCounts } from './math/vote-counts'
import { againstOf, agreeOf, countsOfGroups, seenOf, together } from './math/vote-counts'
import type { VoteMatrix } from './math/vote-matrix'

/** A smaller group is not described: its votes would be those of people one can name. */
const FEWEST_IN_GROUP = 5
const MOST_LINES = 10

/** The room as its columns and rows name it. */
export type Named = {
  ids: readonly string[]
  statements: readonly AgreementStatement[]
  roles: readonly string[]
}

type Group = { name: GroupName; people: number; counts: VoteCounts; rest: VoteCounts }

function sumOf(counts: VoteCounts, at: number): VoteSum {
  const [agree, disagree] = [agreeOf(counts, at), againstOf(counts, at)]
  return { agree, disagree, pass: seenOf(counts, at) - agree - disagree }
}

/** Groups that have people, each with what the others said. */
function groupsIn(matrix: VoteMatrix, { groups }: OpinionMap): Group[] {
  const all = countsOfGroups(matrix, groups, GROUP_NAMES.length)
  return GROUP_NAMES.map((name, at) => ({
    name,
    people: groups.filter(one => one === at).length,
    counts: all[at]!,
    rest: together(
      all.filter((_, other) => other !== at),
      matrix.statements,
    ),
  })).filter(({ people }) => people > 0)
}

function described(
  { name, people, counts, rest }: Group,
  ids: readonly string[],
  out: Uint8Array,
): OpinionGroup {
  const voices = groupVoices(counts, rest, out).map(({ statement, side, count, seen, others }) => ({
    id: ids[statement]!,
    side: side === 1 ? ('AGREE' as const) : ('DISAGREE' as const),
    count,
    seen,
    others,
  }))
  return { name, people, voices }
}

function votersOf({ people, starts }: VoteMatrix): number {
  let voters = 0
  for (let person = 0; person < people; person++) voters += Number(starts[person + 1]! > starts[person]!)
  return voters
}

/** All that may be shown, made from the votes and the map of them. */
export function pictureOf(
  matrix: VoteMatrix,
  map: OpinionMap,
  { ids, statements, roles }: Named,
): AgreementPicture {
  const all = codeCounts(matrix)
  const voters = votersOf(matrix)
  const groups = groupsIn(matrix, map)
  const counts = groups.map(group => group.counts)
  const heard = together(counts, matrix.statements)
  const shown = voters < GROUPS_FROM ? [] : groups.filter(({ people }) => people >= FEWEST_IN_GROUP)
  const lines = groupLines(shown.length < 2 ? [] : shown.map(group => group.counts), matrix.out)
  const columns = new Map(ids.map((id, at) => [id, at]))
  const figuresOf = ({ id, meta, out }: AgreementStatement): StatementFigures => {
    const at = columns.get(id)!
    const priority = meta ? META_PRIORITY : statementPriority(heard, at, map.extremities[at]!)
    const consensus = shown.length ? { consensus: groupConsensus(counts, at) } : {}
    return { id, ...sumOf(all, at), ...consensus, priority: out ? 0 : priority }
  }
  const lineOf = (at: number): GroupLine => ({
    id: ids[at]!,
    groups: shown.map(({ name, counts: own }) => ({ name, ...sumOf(own, at) })),
  })
  return {
    voters,
    counted: map.counted.length,
    votes: matrix.codes.length,
    statements: statements.map(figuresOf),
    groups: shown.map(group => described(group, ids, matrix.out)),
    agreed: lines.agreed.slice(0, MOST_LINES).map(lineOf),
    divided: lines.divided.slice(0, MOST_LINES).map(lineOf),
    ...(voters < SCATTER_FROM ? {} : { scatter: scatterPicture(map.positions, map.groups, roles) }),
  }
}
