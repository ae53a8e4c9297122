import { convexHull } from './convex-hull'
import type { Point } from './convex-hull'
import type { GroupName } from './math/group-names'
import { GROUP_NAMES, NO_GROUP } from './math/group-names'
import { nearPlaces } from './near-places'
import type { Positions } from './math/positions'

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

const countedIn = (groups: Uint8Array) => [...groups.keys()].filter(person => groups[person] !== NO_GROUP)

/** How far out the farthest stands: the edge of the picture. */
export const reachOf = (positions: Positions, groups: Uint8Array) =>
  countedIn(groups).reduce(
    (most, person) => Math.max(most, Math.abs(positions[person * 2]!), Math.abs(positions[person * 2 + 1]!)),
    1e-9,
  )

/** Nobody can be picked out: people show only in places of five or more, and coordinates have two decimals. */
export function scatterPicture(
  positions: Positions,
  groups: Uint8Array,
  roles: readonly string[],
): ScatterPicture {
  const counted = countedIn(groups)
  const atLeast = Math.max(FEWEST_TOGETHER, Math.ceil(counted.length / MOST_DOTS))
  const far = reachOf(positions, groups)
  const spot = (member: number) => ({
    x: positions[member * 2]! / far,
    y: positions[member * 2 + 1]! / far,
    member,
  })
  const dots = GROUP_NAMES.flatMap((group, name) =>
    nearPlaces(counted.filter(person => groups[person] === name).map(spot), atLeast).map(
      ({ x, y, members }) => ({
        x: rounded(x),
        y: rounded(y),
        people: members.length,
        group,
        role: commonest(members.map(member => roles[member]!)),
      }),
    ),
  )
  const hulls = GROUP_NAMES.flatMap(group => {
    const own = dots.filter(dot => dot.group === group).map(({ x, y }): Point => [x, y])
    return own.length ? [{ group, points: convexHull(own) }] : []
  })
  return { dots, hulls }
}
