import { readBounds, type Bound } from './bounds'
import type { Collection, Index } from './catalog'
import type { Fields } from './codec'
import type { Driver } from './driver'
import { AFTER } from './ordered-key'
import { useIndex, type Scan, type Usage } from './index-scans'
import type { Order } from './sort-key'

/**
 * How a query is answered. `bounded`: an index narrows it. `ordered`: the scans, merged, come in the asked order.
 * `exact`: whatever the scans find matches. `repeats`: a document may be found twice.
 */
export type Plan = {
  scans: Scan[]
  bounded: boolean
  ordered: boolean
  exact: boolean
  repeats: boolean
  score: number
}
type Question = { query: Fields; order: Order }

const primary = ({ table }: Collection): Index => ({
  name: '_id_',
  keys: [['_id', 1]],
  unique: true,
  table,
  multikey: new Set(),
})

/** The best way to answer, by the rules of MongoDB's planner as far as they can be told without trying. */
export function planQuery(driver: Driver, collection: Collection, question: Question): Plan {
  const { paths, ors, exact } = readBounds(question.query)
  const plans = [primary(collection), ...collection.indexes].flatMap(index =>
    choices(paths).map((choice, _, { length }) =>
      planIndex(driver, index, { ...question, paths: choice, all: paths, exact, rivals: length > 1 }),
    ),
  )
  for (const branches of ors) {
    const union = planUnion(driver, collection, { question, branches })
    if (union) plans.push(union)
  }
  return plans.reduce(
    (best, plan) => (plan.score > best.score ? plan : best),
    everything(collection, question),
  )
}

/** With several values for one path (`$all`) each may lead: one choice a value. */
function choices(paths: ReadonlyMap<string, Bound[]>): Map<string, Bound[]>[] {
  const rich = [...paths].find(([, bounds]) => bounds.filter(({ kind }) => kind === 'points').length > 1)
  if (!rich) return [new Map(paths)]
  const [path, bounds] = rich
  return bounds.map(bound => new Map(paths).set(path, [bound]))
}

type Known = Question & {
  paths: Map<string, Bound[]>
  all: ReadonlyMap<string, Bound[]>
  exact: boolean
  rivals: boolean
}

function planIndex(driver: Driver, index: Index, known: Known): Plan {
  const usage = useIndex(index, known.paths, known.order)
  const complete = [...known.all.values()].flat().every(bound => usage.used.has(bound))
  const bounded = usage.points > 0 || usage.ranged
  const rarity = known.rivals && bounded ? 1 - crowd(driver, usage.scans) / 1000 : 0
  return {
    scans: usage.scans,
    bounded,
    ordered: usage.ordered,
    exact: known.exact && complete,
    repeats: usage.repeats,
    score: worthOf(index, usage, known.order) + rarity,
  }
}

/** Order counts most, for it lets a list stop early; then how much the index narrows. */
function worthOf(index: Index, { points, ranged, ordered }: Usage, order: Order): number {
  const isWhole = index.unique === true && points === index.keys.length
  const narrows = (isWhole ? 1000 : 0) + points * 10 + (ranged ? 5 : 0)
  if (narrows > 0) return narrows + (ordered ? 1000 : 500)
  return ordered && Object.keys(order).length > 0 ? 300 : -1
}

/** How many entries the first scan meets, as far as a thousand. */
function crowd(driver: Driver, [scan]: readonly Scan[]): number {
  if (!scan?.table.startsWith('i')) return 0
  const sql = `SELECT COUNT(*) AS count FROM (SELECT 1 FROM ${scan.table} WHERE key >= ? AND key < ? LIMIT 1000)`
  return driver.all<{ count: number }>(sql, scan.low, scan.high)[0]?.count ?? 0
}

/** `$or`: each branch by its own index, merged. Only when every branch has one. */
function planUnion(
  driver: Driver,
  collection: Collection,
  { question, branches }: { question: Question; branches: Fields[] },
): Plan | undefined {
  const rest = without(question.query, branches)
  const plans = branches.map(branch =>
    planQuery(driver, collection, { query: { $and: [rest, branch] }, order: question.order }),
  )
  if (!plans.length || plans.some(plan => !plan.bounded)) return undefined
  return {
    scans: plans.flatMap(plan => plan.scans),
    bounded: true,
    ordered: plans.every(plan => plan.ordered),
    exact: false,
    repeats: true,
    score: Math.min(...plans.map(plan => plan.score)),
  }
}

function without(query: Fields, branches: Fields[]): Fields {
  const kept = Object.entries(query).filter(([key, value]) => !(key === '$or' && value === branches))
  return Object.fromEntries(
    kept.map(([key, value]) =>
      key === '$and' ? [key, (value as Fields[]).map(part => without(part, branches))] : [key, value],
    ),
  )
}

/** Every document, in the order of arrival. */
const everything = ({ table }: Collection, { query, order }: Question): Plan => ({
  scans: [{ table: `${table} BY ARRIVAL`, low: '', high: AFTER, reverse: false }],
  bounded: false,
  ordered: Object.keys(order).length === 0,
  exact: Object.keys(query).length === 0,
  repeats: false,
  score: 0,
})
