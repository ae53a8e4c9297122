import type { Points } from './points'
import { middles } from './points'
import { seededRandom } from './seeded-random'

export type Clusters = { centres: Points; group: Uint8Array; spread: number }

const MOST_ROUNDS = 100

/** First middles: far from each other by chance, the farther the likelier. (k-means++, Arthur and Vassilvitskii 2007) */
export function scattered(points: Points, count: number, seed: number): Points {
  const random = seededRandom(seed)
  const size = points.xs.length
  const chosen: Points = {
    xs: new Float64Array(count),
    ys: new Float64Array(count),
    weights: new Float64Array(count),
  }
  const pull = points.weights.slice()
  for (let taken = 0; taken < count; taken++) {
    let left = random() * pull.reduce((sum, one) => sum + one, 0)
    let at = 0
    while (at < size - 1 && (left -= pull[at]!) >= 0) at++
    const [x, y] = [points.xs[at]!, points.ys[at]!]
    chosen.xs[taken] = x
    chosen.ys[taken] = y
    for (let to = 0; to < size; to++) {
      const far = points.weights[to]! * ((points.xs[to]! - x) ** 2 + (points.ys[to]! - y) ** 2)
      pull[to] = taken ? Math.min(pull[to]!, far) : far
    }
  }
  return chosen
}

/** Middles from left to right, and the place of each in that order. */
function leftToRight({ xs, ys }: Points) {
  const order = Uint8Array.from(xs, (_, at) => at).sort((one, other) => xs[one]! - xs[other]!)
  const rank = new Uint8Array(order.length)
  order.forEach((at, to) => (rank[at] = to))
  return {
    order,
    rank,
    xs: Float64Array.from(order, at => xs[at]!),
    ys: Float64Array.from(order, at => ys[at]!),
  }
}

/**
 * Puts each point to its nearest middle, and tells how far all are from theirs, squared. Each is looked for from the
 * middle of before to both sides, until x alone is too far: of a hundred middles only a few are ever measured.
 */
function assign(points: Points, centres: Points, group: Uint8Array): number {
  const { order, rank, xs, ys } = leftToRight(centres)
  let spread = 0
  for (let at = 0; at < group.length; at++) {
    const x = points.xs[at]!
    const y = points.ys[at]!
    const from = rank[group[at]!]!
    let best = from
    let least = (x - xs[from]!) ** 2 + (y - ys[from]!) ** 2
    for (let step = 1; step >= -1; step -= 2)
      for (let to = from + step; to >= 0 && to < xs.length; to += step) {
        const wide = (xs[to]! - x) * step
        if (wide > 0 && wide * wide >= least) break
        const far = wide * wide + (y - ys[to]!) ** 2
        if (far >= least) continue
        least = far
        best = to
      }
    group[at] = order[best]!
    spread += least * points.weights[at]!
  }
  return spread
}

/** Moves the middles until they stay, or a hundred times. A middle that loses all its points stays where it is. */
export function settle(points: Points, start: Points, rounds = MOST_ROUNDS): Clusters {
  const group = new Uint8Array(points.xs.length)
  let centres = start
  let spread = Infinity
  for (let round = 0; round < rounds; round++) {
    const before = spread
    spread = assign(points, centres, group)
    if (spread >= before * (1 - 1e-9)) break
    const moved = middles(points, group, centres.xs.length)
    moved.weights.forEach((weight, at) => {
      if (weight) return
      moved.xs[at] = centres.xs[at]!
      moved.ys[at] = centres.ys[at]!
    })
    centres = moved
  }
  return {
    centres: { ...centres, weights: middles(points, group, centres.xs.length).weights },
    group,
    spread,
  }
}
