import { convexHull } from './convex-hull'
import type { Point } from './convex-hull'
import type { GroupName } from './math/group-names'
import { GROUP_NAMES } from './math/group-names'
import type { Positions } from './math/positions'
import { nearPlaces } from './near-places'
import type { Place } from './near-places'

/** What is drawn: dots of at least five people each, and the outline of each group; -1 to 1 both ways, y upwards. */
export type ScatterPicture = {
  /** `role` is the one most of them declared. */
  dots: { x: number; y: number; people: number; group: GroupName; role: string }[]
  hulls: { group: GroupName; points: Point[] }[]
}

const FEWEST_TOGETHER = 5
const MOST_DOTS = 150

export const rounded = (value: number) => Math.round(value * 100) / 100 + 0

function commonest(roles: readonly string[]): string {
  const counts = new Map<string, number>()
  roles.forEach(role => counts.set(role, (counts.get(role) ?? 0) + 1))
  return [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))[0]?.[0] ?? ''
}

/** Where at least five people of a group stand, and how far out the farthest of these places is: the picture's edge. */
export function scatterPlaces(positions: Positions, groups: Uint8Array) {
  const members = GROUP_NAMES.map((_, name) => [...groups.keys()].filter(person => groups[person] === name))
  const atLeast = Math.max(FEWEST_TOGETHER, Math.ceil(members.flat().length / MOST_DOTS))
  const spot = (member: number) => ({ x: positions[member * 2]!, y: positions[member * 2 + 1]!, member })
  const places = members.flatMap((own, name) =>
    nearPlaces(own.map(spot), atLeast).map((place): Place & { group: GroupName } => ({
      ...place,
      group: GROUP_NAMES[name]!,
    })),
  )
  return { places, reach: Math.max(1e-9, ...places.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)])) }
}

/** Nobody can be picked out: people show only in places of five or more, and coordinates have two decimals. */
export function scatterPicture(
  positions: Positions,
  groups: Uint8Array,
  roles: readonly string[],
): ScatterPicture {
  const { places, reach } = scatterPlaces(positions, groups)
  const dots = places.map(({ x, y, members, group }) => ({
    x: rounded(x / reach),
    y: rounded(y / reach),
    people: members.length,
    group,
    role: commonest(members.map(member => roles[member]!)),
  }))
  const hulls = GROUP_NAMES.flatMap(group => {
    const own = dots.filter(dot => dot.group === group).map(({ x, y }): Point => [x, y])
    return own.length ? [{ group, points: convexHull(own) }] : []
  })
  return { dots, hulls }
}
