/** Points of the plane with their weights: a person is 1, a knot of people is their number. */
export type Points = { xs: Float64Array; ys: Float64Array; weights: Float64Array }

/** The middles of the groups that `group` puts the points into; a group without points keeps weight 0. */
export function middles({ xs, ys, weights }: Points, group: ArrayLike<number>, groups: number): Points {
  const sums: Points = {
    xs: new Float64Array(groups),
    ys: new Float64Array(groups),
    weights: new Float64Array(groups),
  }
  for (let at = 0; at < xs.length; at++) {
    const to = group[at]!
    sums.xs[to]! += xs[at]! * weights[at]!
    sums.ys[to]! += ys[at]! * weights[at]!
    sums.weights[to]! += weights[at]!
  }
  for (let at = 0; at < groups; at++) {
    sums.xs[at]! /= sums.weights[at] || 1
    sums.ys[at]! /= sums.weights[at] || 1
  }
  return sums
}
