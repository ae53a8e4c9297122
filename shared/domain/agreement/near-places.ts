/** A place in the picture where at least five people stand. */
export type Place = { x: number; y: number; members: number[] }

export type Spot = { x: number; y: number; member: number }

const middle = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
const span = (values: number[]) => Math.max(...values) - Math.min(...values)

/**
 * Puts people who stand near each other into places of at least so many: halves the longer side at the median as long
 * as both halves stay large enough, so that nobody can be told from the others. (LeFevre et al. 2006, Mondrian)
 */
export function nearPlaces(spots: readonly Spot[], atLeast: number): Place[] {
  if (spots.length < atLeast) return []
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)]
  if (spots.length < 2 * atLeast)
    return [{ x: middle(xs), y: middle(ys), members: spots.map(({ member }) => member) }]
  const side = span(xs) >= span(ys) ? 'x' : 'y'
  const sorted = [...spots].sort((one, other) => one[side] - other[side] || one.member - other.member)
  const half = sorted.length >> 1
  return [...nearPlaces(sorted.slice(0, half), atLeast), ...nearPlaces(sorted.slice(half), atLeast)]
}
