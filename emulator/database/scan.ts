import type { Collection } from './catalog'
import { decode, type Doc } from './codec'
import type { Driver } from './driver'
import type { Scan } from './index-scans'
import { sortKey, type Order } from './sort-key'

/** A document that was found; it is read only when somebody looks inside. */
export type Found = { id: string; json: string; readonly doc: Doc }
type ScanRow = { k: string | number; id: string; json: string }

export const LEAST_BATCH = 32
const LARGEST_BATCH = 512

function sqlOf({ table }: Collection, { table: scanned, reverse }: Scan) {
  const [before, after, turn] = reverse ? ['<', '>=', 'DESC'] : ['>', '<', 'ASC']
  if (scanned.endsWith(' BY ARRIVAL'))
    return `SELECT rowid AS k, id, json FROM ${table} WHERE rowid > ? AND '' < ? ORDER BY rowid LIMIT ?`
  if (scanned === table)
    return `SELECT id AS k, id, json FROM ${table} WHERE id ${before} ? AND id ${after} ? ORDER BY id ${turn} LIMIT ?`
  return `SELECT i.key || ' ' || i.id AS k, i.id AS id, d.json AS json FROM ${scanned} i CROSS JOIN ${table} d ON d.id = i.id
    WHERE (i.key, i.id) ${before} (?, ?) AND i.key ${after} ? ORDER BY i.key ${turn}, i.id ${turn} LIMIT ?`
}

/** Where a walk begins: just outside of its first key. Hexadecimal digits lie behind a blank. */
function startOf(scan: Scan): (string | number)[] {
  if (scan.table.endsWith(' BY ARRIVAL')) return [0]
  if (scan.table.startsWith('i')) return scan.reverse ? [scan.high, ''] : [scan.low, '']
  return [scan.reverse ? scan.high : scan.low.slice(0, -1) + before(scan.low.slice(-1))]
}
const before = (digit: string) => (digit ? String.fromCharCode(digit.charCodeAt(0) - 1) + 'z' : '')

function foundOf(id: string, json: string): Found {
  let read: Doc | undefined
  return {
    id,
    json,
    get doc() {
      return (read ??= decode(JSON.parse(json)) as Doc)
    },
  }
}

type Walk = { scan: Scan; first: number }

/** Walks one stretch, a batch at a time, so that a list of twenty reads twenty. */
function* walk(driver: Driver, collection: Collection, { scan, first }: Walk): Generator<Found> {
  const sql = sqlOf(collection, scan)
  const end = scan.reverse ? scan.low : scan.high
  let from = startOf(scan)
  for (let batch = first; ; batch = Math.min(batch * 2, LARGEST_BATCH)) {
    const rows = driver.all<ScanRow>(sql, ...from, end, batch)
    for (const { id, json } of rows) yield foundOf(id, json)
    const last = rows.at(-1)
    if (!last || rows.length < batch) return
    from = scan.table.startsWith('i') ? String(last.k).split(' ') : [last.k]
  }
}

/** What the scans find, each document once; merged in the asked order when there are several. */
export function* runScans(
  driver: Driver,
  collection: Collection,
  plan: { scans: Scan[]; ordered: boolean; repeats: boolean; order: Order; first: number },
): Generator<Found> {
  const walks = plan.scans.map(scan => walk(driver, collection, { scan, first: plan.first }))
  const merged = plan.ordered && walks.length > 1 ? merge(walks, plan.order) : chain(walks)
  if (!plan.repeats) return yield* merged
  const seen = new Set<string>()
  for (const found of merged) {
    if (seen.has(found.id)) continue
    seen.add(found.id)
    yield found
  }
}

function* chain<T>(sources: Iterable<T>[]): Generator<T> {
  for (const source of sources) yield* source
}

/** Merges sources that are each in order already. */
export function* merge(sources: Iterator<Found>[], order: Order): Generator<Found> {
  const heads = sources.map(source => next(source, order)).filter(head => head !== undefined)
  while (heads.length) {
    let least = 0
    heads.forEach((head, place) => {
      if (head.key < (heads[least]?.key ?? '')) least = place
    })
    const head = heads[least]
    if (!head) return
    yield head.found
    const following = next(head.source, order)
    if (following) heads[least] = following
    else heads.splice(least, 1)
  }
}

function next(source: Iterator<Found>, order: Order) {
  const { value, done } = source.next() as IteratorResult<Found, undefined>
  return done || !value ? undefined : { source, found: value, key: sortKey(value.doc, order) }
}
