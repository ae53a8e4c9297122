import { scattered, settle } from './k-means'
import type { Clusters } from './k-means'
import type { Points } from './points'
import { silhouette } from './silhouette'

const MOST_KNOTS = 100
const ENOUGH_TO_START = 2000
const KNOT_ROUNDS = 20
const MOST_GROUPS = 5
const STARTS = 10
const FINALISTS = 4
/** Starts without knots: as many as keep the search short, none in a large room, where knots are fine enough. */
const SEARCH = 100_000
const MOST_STARTS = 100
const SMALL_ROOM = 5000

/** Every so-manieth point, so that about so many are left. */
function someOf({ xs, ys, weights }: Points, about: number): Points {
  const step = Math.max(1, Math.floor(xs.length / about))
  const some = (_: number, at: number) => at % step === 0
  return { xs: xs.filter(some), ys: ys.filter(some), weights: weights.filter(some) }
}

/** People who stand close together, taken as one point with their number as its weight: at most a hundred knots. */
export function knotsOf(people: Points): Points {
  if (people.xs.length <= MOST_KNOTS) return people
  return settle(people, scattered(someOf(people, ENOUGH_TO_START), MOST_KNOTS, 1), KNOT_ROUNDS).centres
}

/** As many groups as may be looked for: two and one more for each dozen people, at most five. */
export const mostGroups = (people: number) => Math.min(MOST_GROUPS, 2 + Math.floor(people / 12), people)

/** Ways to make so many groups of the points, the tightest first; equal ones count once. */
function attempts(points: Points, count: number, starts: number): Clusters[] {
  const all = Array.from({ length: starts }, (_, at) => settle(points, scattered(points, count, at + 1)))
  all.sort((one, other) => one.spread - other.spread)
  return all.filter((one, at) => at === 0 || one.spread > all[at - 1]!.spread * (1 + 1e-9))
}

/**
 * Puts everybody into one of so many groups. Looked for among the knots, which are few, from many starts; the best few
 * are then settled with all the people. Small rooms are also searched from many starts without knots, as there a
 * single person may tip the scales. The tightest is taken: the outcome hangs on the votes, not on where it began.
 */
export function opinionGroups(people: Points, knots: Points, count: number): Clusters {
  const size = people.xs.length
  const fromKnots = attempts(knots, count, STARTS).slice(0, FINALISTS)
  const starts = size > SMALL_ROOM ? 0 : Math.min(MOST_STARTS, Math.floor(SEARCH / size))
  const direct = attempts(people, count, starts)
  return [...fromKnots.map(({ centres }) => settle(people, centres)), ...direct].reduce((best, one) =>
    one.spread < best.spread * (1 - 1e-9) ? one : best,
  )
}

/** The number of groups that are set apart best. */
export function bestCount(knots: Points, most: number): number {
  let [best, count] = [-Infinity, Math.min(2, most)]
  for (let groups = 2; groups <= most; groups++) {
    const apart = silhouette(knots, attempts(knots, groups, STARTS)[0]!.group)
    if (apart > best) [best, count] = [apart, groups]
  }
  return count
}
