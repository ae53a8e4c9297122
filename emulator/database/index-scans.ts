import { edges, type Bound, type Points, type Range } from './bounds'
import type { Index } from './catalog'
import { AFTER, directedKey, inverted, type Direction } from './ordered-key'
import type { Order } from './sort-key'

/** One walk through an index (or through the documents, when the table is theirs). */
export type Scan = { table: string; low: string; high: string; reverse: boolean }
export type Usage = {
  scans: Scan[]
  points: number
  ranged: boolean
  ordered: boolean
  used: Set<Bound>
  repeats: boolean
}

const MOST_SCANS = 1000

/** How one index serves these bounds and this order: points on its first keys, then one range or the order. */
export function useIndex(index: Index, paths: ReadonlyMap<string, Bound[]>, order: Order): Usage {
  const used = new Set<Bound>()
  const several = new Set<string>()
  let prefixes = ['']
  let points = 0
  for (const [path, direction] of index.keys) {
    const bound = (paths.get(path) ?? []).find((bound): bound is Points => bound.kind === 'points')
    if (!bound || prefixes.length * bound.values.length > MOST_SCANS) break
    const keys = [...new Set(bound.values.map(value => directedKey(value, direction)))]
    prefixes = prefixes.flatMap(prefix => keys.map(key => prefix + key))
    if (keys.length !== 1) several.add(path)
    used.add(bound)
    points++
  }
  const ranges = rangesAfter(index, points, paths)
  ranges.forEach(range => used.add(range))
  const turn = orderOf(index, points, order)
  const scans = prefixes.map(prefix => ({
    table: index.table,
    ...stretch(prefix, ranges, index.keys[points]?.[1] ?? 1),
    reverse: turn === -1,
  }))
  const fixed = index.keys.slice(0, points).flatMap(([path]) => (several.has(path) ? [] : [path]))
  const repeats = [...index.multikey].some(path => !fixed.includes(path))
  return { scans, points, ranged: ranges.length > 0, ordered: turn !== 0, used, repeats }
}

/** Ranges on the key after the points. Where a value may be an array two ranges may mean two elements: take one. */
function rangesAfter(index: Index, points: number, paths: ReadonlyMap<string, Bound[]>): Range[] {
  const [path] = index.keys[points] ?? []
  if (path === undefined) return []
  const ranges = (paths.get(path) ?? []).filter((bound): bound is Range => bound.kind === 'range')
  return index.multikey.has(path) ? ranges.slice(0, 1) : ranges
}

function stretch(prefix: string, ranges: readonly Range[], direction: Direction) {
  let [low, high] = [prefix, prefix + AFTER]
  for (const range of ranges) {
    const [from, to] = edges(range).map(edge => prefix + (direction === 1 ? edge : turned(edge)))
    const [start = '', end = ''] = direction === 1 ? [from, to] : [to, from]
    if (start > low) low = start
    if (end < high) high = end
  }
  return { low, high }
}

/** An edge seen from the other end: what lay before a key and all that begins with it now lies behind. */
function turned(edge: string): string {
  return edge.endsWith(AFTER) ? inverted(edge.slice(0, -1)) : inverted(edge) + AFTER
}

/** Whether the index hands documents out in the asked order: 1 as it lies, -1 from its end, 0 not. */
function orderOf(index: Index, points: number, order: Order): Direction | 0 {
  const fixed = index.keys.slice(0, points).map(([path]) => path)
  const asked = Object.entries(order).filter(([path]) => !fixed.includes(path) || index.multikey.has(path))
  const offered = index.keys.slice(points, points + asked.length)
  if (asked.some(([path], place) => offered[place]?.[0] !== path || index.multikey.has(path))) return 0
  const turns = new Set(asked.map(([, direction], place) => direction * (offered[place]?.[1] ?? 1)))
  return turns.size > 1 ? 0 : turns.has(-1) ? -1 : 1
}
