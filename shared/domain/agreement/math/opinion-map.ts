import { countedPeople } from './counted-people'
import { NO_GROUP, steadyNames } from './group-names'
import { bestCount, knotsOf, mostGroups, opinionGroups } from './opinion-groups'
import type { Points } from './points'
import { extremities, positionsOf } from './positions'
import type { Positions } from './positions'
import { principalComponents } from './principal-components'
import type { Components } from './principal-components'
import { codeCounts, statementMeans } from './statement-means'
import { steadyCount } from './steady-count'
import type { SteadyCount } from './steady-count'
import type { VoteMatrix } from './vote-matrix'

/** What the last run found, for a steady picture: groups by name, NO_GROUP for who was not counted. */
export type MapBefore = { groups: Uint8Array; components: readonly Float64Array[]; count?: SteadyCount }

export type OpinionMap = {
  means: Float64Array
  components: Components
  positions: Positions
  extremities: Float64Array
  counted: number[]
  /** Of each person, by name. */
  groups: Uint8Array
  count: SteadyCount
}

function standing(positions: Positions, counted: readonly number[]): Points {
  return {
    xs: Float64Array.from(counted, person => positions[person * 2]!),
    ys: Float64Array.from(counted, person => positions[person * 2 + 1]!),
    weights: new Float64Array(counted.length).fill(1),
  }
}

/** Where people stand, and in which groups; `groups` asks for so many instead of looking for the best number. */
export function opinionMap(matrix: VoteMatrix, before?: MapBefore, groups?: number): OpinionMap {
  const means = statementMeans(matrix, codeCounts(matrix))
  const components = principalComponents(matrix, means, before?.components)
  const positions = positionsOf(matrix, { means, components })
  const stayed = new Set([...(before?.groups ?? [])].flatMap((name, at) => (name === NO_GROUP ? [] : [at])))
  const counted = countedPeople(matrix, stayed)
  const people = standing(positions, counted)
  const knots = knotsOf(people)
  const most = mostGroups(counted.length)
  const count = groups
    ? { shown: groups, wished: groups, times: 1 }
    : steadyCount(bestCount(knots, most), before?.count)
  const found = new Uint8Array(matrix.people).fill(NO_GROUP)
  if (counted.length) {
    const { group } = opinionGroups(people, knots, Math.min(count.shown, counted.length))
    counted.forEach((person, at) => (found[person] = group[at]!))
  }
  const names = steadyNames(found, before?.groups ?? new Uint8Array(), count.shown)
  return {
    means,
    components,
    positions,
    extremities: extremities(matrix, { means, components }),
    counted,
    groups: found.map(to => (to === NO_GROUP ? NO_GROUP : names[to]!)),
    count,
  }
}
