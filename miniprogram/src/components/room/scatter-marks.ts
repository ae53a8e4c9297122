import type { SeatRole } from './seat-role'

export type ScatterDot = { x: number; y: number; people: number; group: string; role: SeatRole }
export type ScatterHull = { group: string; points: readonly (readonly [number, number])[] }
export type Spot = { x: number; y: number }

/** The box that the picture is drawn in; the page stretches it. */
export const box = { width: 320, height: 240, edge: 16 }
/** More dots than these say no more and weigh too much on their way to WeChat's view layer: the largest are drawn. */
const mostDots = 300

const round = (value: number) => Math.round(value * 10) / 10

/** Fits what is given into the box with one scale for both axes: they have no names, but distances mean something. */
export function fitter(points: readonly Spot[]): (spot: Spot) => Spot {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [low, high] = [Math.min(...ys), Math.max(...ys)]
  const room = { x: box.width - 2 * box.edge, y: box.height - 2 * box.edge }
  const scale = Math.min(room.x / (right - left || 1), room.y / (high - low || 1))
  return ({ x, y }) => ({
    x: round(box.width / 2 + (x - (left + right) / 2) * scale),
    y: round(box.height / 2 - (y - (low + high) / 2) * scale),
  })
}

const shapes: Record<SeatRole, (spot: Spot, r: number) => string> = {
  RESIDENT: ({ x, y }, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  STAKEHOLDER: ({ x, y }, r) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`,
  ELDER: ({ x, y }, r) =>
    `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0zM${x - r / 2} ${y}a${r / 2} ${r / 2} 0 1 1 ${r} 0a${r / 2} ${r / 2} 0 1 1 ${-r} 0z`,
  MEMBER: ({ x, y }, r) => `M${x - r} ${y + r}v${-r}a${r} ${r} 0 0 1 ${2 * r} 0v${r}z`,
  EXPERT: ({ x, y }, r) => `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`,
  UNIT: ({ x, y }, r) => `M${x - r} ${y - r}v${r}a${r} ${r} 0 0 0 ${2 * r} 0v${-r}z`,
}

/** An area that grows with the people, within bounds that a finger's width sets. */
const radius = (people: number) => Math.min(9, Math.max(2.5, Math.round(Math.sqrt(people) * 2.4) / 2))

/** One outline a role: all its dots in one path, which is a mask over the role's own colour. */
export function marksByRole(dots: readonly ScatterDot[], fit: (spot: Spot) => Spot): Map<SeatRole, string> {
  const paths = new Map<SeatRole, string>()
  const drawn = [...dots].sort((one, other) => other.people - one.people).slice(0, mostDots)
  for (const dot of drawn)
    paths.set(dot.role, (paths.get(dot.role) ?? '') + shapes[dot.role](fit(dot), radius(dot.people)))
  return paths
}

/** The outlines of the groups, in one path. */
export const hullPath = (hulls: readonly ScatterHull[], fit: (spot: Spot) => Spot): string =>
  hulls
    .map(({ points }) => {
      const spots = points.map(([x, y]) => fit({ x, y })).map(({ x, y }) => `${x} ${y}`)
      return spots.length > 2 ? `M${spots.join('L')}z` : ''
    })
    .join('')

/** A path as a mask: colours stay in the style sheet, so that the picture follows light and dark. */
export const maskOf = (path: string) =>
  `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${box.width} ${box.height}'%3E%3Cpath d='${path}'/%3E%3C/svg%3E")`
