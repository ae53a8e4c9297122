import type { Points } from './points'

/** How far one point is from all points of each group, weights counted. */
function farFrom({ xs, ys, weights }: Points, at: number, group: ArrayLike<number>): number[] {
  const far: number[] = []
  for (let to = 0; to < xs.length; to++) {
    const own = group[to]!
    far[own] = (far[own] ?? 0) + weights[to]! * Math.sqrt((xs[at]! - xs[to]!) ** 2 + (ys[at]! - ys[to]!) ** 2)
  }
  return far
}

/**
 * How well the groups are set apart: on average, how much nearer somebody is to her own group than to the next one;
 * from -1 to 1. Takes the square of the number of points, so it is asked of knots of people, not of people.
 * (Rousseeuw 1987)
 */
export function silhouette(points: Points, group: ArrayLike<number>): number {
  const { weights } = points
  const sizes: number[] = []
  weights.forEach((weight, at) => (sizes[group[at]!] = (sizes[group[at]!] ?? 0) + weight))
  let [sum, all] = [0, 0]
  weights.forEach((weight, at) => {
    const own = group[at]!
    all += weight
    if (sizes[own]! <= weight) return
    const far = farFrom(points, at, group)
    const near = far[own]! / (sizes[own]! - weight)
    const next = far.reduce(
      (least, one, to) => (to === own ? least : Math.min(least, one / sizes[to]!)),
      Infinity,
    )
    if (next < Infinity) sum += (weight * (next - near)) / (Math.max(near, next) || 1)
  })
  return all ? sum / all : 0
}
