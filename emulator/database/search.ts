import { Query } from 'mingo'
import type { Catalog, Collection } from './catalog'
import type { Doc, Fields } from './codec'
import { encode } from './codec'
import type { Driver } from './driver'
import { evaluated } from './evaluated'
import { missingIndex, MOST_UNINDEXED } from './missing-index'
import { planQuery, type Plan } from './planner'
import { LEAST_BATCH, merge, runScans, type Found } from './scan'
import { sortKey, type Order } from './sort-key'
import { checkQuery } from './supported-operators'

/** Documents of one transaction that stand in for the committed ones; null: not there for it. */
export type View = ReadonlyMap<string, Doc | null>
export type Question = { query: Fields; order?: Order; offset?: number; limit?: number; view?: View }

const LARGEST_PAGE = 1000
const USUAL_LIMIT = 100

/** Answers queries: by an index where there is one, and not at all when that would be slow in the cloud. */
export function createSearch(driver: Driver, catalog: Catalog) {
  const size = ({ table }: Collection) =>
    driver.all<{ size: number }>(`SELECT COUNT(*) AS size FROM ${table}`)[0]?.size ?? 0

  function refuseSlow(collection: Collection, { query, order = {} }: Question, plan: Plan) {
    if (plan.bounded || Object.keys(query).length === 0) return
    if (size(collection) > MOST_UNINDEXED) throw missingIndex(collection, query, order)
  }

  function* matching(collection: Collection, plan: Plan, question: Question): Generator<Found> {
    const { query, order = {}, view } = question
    let test: Query | undefined
    const fits = (doc: Doc) => evaluated(() => (test ??= new Query(query)).test(doc))
    const first = firstBatch(plan, question)
    const base = filter(
      runScans(driver, collection, { ...plan, order, first }),
      found => !view?.has(found.id) && (plan.exact || fits(found.doc)),
    )
    if (!view?.size) return yield* base
    const own = [...view].flatMap(([id, doc]) => (doc && fits(doc) ? [{ id, doc, json: encode(doc) }] : []))
    if (plan.ordered) yield* merge([base, sorted(own, order)[Symbol.iterator]()], order)
    else yield* [...base, ...own]
  }

  function find(name: string, question: Question): Found[] {
    const { query, order = {}, offset = 0, limit = USUAL_LIMIT } = question
    const collection = catalog.of(name)
    checkQuery(query)
    const plan = planQuery(driver, collection, { query, order })
    refuseSlow(collection, question, plan)
    const found: Found[] = []
    for (const one of matching(collection, plan, question)) {
      found.push(one)
      if (plan.ordered && found.length >= offset + limit) break
      if (!plan.ordered && found.length > MOST_UNINDEXED) throw missingIndex(collection, query, order)
    }
    return (plan.ordered ? found : sorted(found, order)).slice(offset, offset + limit)
  }

  /** How many documents match: by the index alone where it answers the whole query. */
  function count(name: string, query: Fields): number {
    const collection = catalog.of(name)
    checkQuery(query)
    if (Object.keys(query).length === 0) return size(collection)
    const plan = planQuery(driver, collection, { query, order: {} })
    refuseSlow(collection, { query }, plan)
    if (plan.exact && !plan.repeats) return countEntries(driver, plan)
    return [...matching(collection, plan, { query })].length
  }

  return { find, count }
}
export type Search = ReturnType<typeof createSearch>

const countEntries = (driver: Driver, { scans }: Plan) =>
  scans.reduce((sum, { table, low, high }) => {
    const key = table.startsWith('i') ? 'key' : 'id'
    const sql = `SELECT COUNT(*) AS size FROM ${table} WHERE ${key} >= ? AND ${key} < ?`
    return sum + (driver.all<{ size: number }>(sql, low, high)[0]?.size ?? 0)
  }, 0)

/** Where all that is found fits, a list of twenty reads twenty. */
const firstBatch = ({ exact }: Plan, { offset = 0, limit = USUAL_LIMIT }: Question) =>
  exact && limit <= LARGEST_PAGE ? offset + limit : LEAST_BATCH

function* filter<T>(source: Iterable<T>, test: (item: T) => boolean): Generator<T> {
  for (const item of source) if (test(item)) yield item
}

function sorted(found: Found[], order: Order): Found[] {
  if (Object.keys(order).length === 0) return found
  return found
    .map(one => ({ one, key: sortKey(one.doc, order) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one)
}
