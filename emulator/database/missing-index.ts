import { Refusal } from '../refusal'
import { readBounds } from './bounds'
import type { Collection } from './catalog'
import type { Fields } from './codec'
import type { Order } from './sort-key'

/** How many documents a query may look at without the help of an index. */
export const MOST_UNINDEXED = 1000

/** The refusal of a slow query, with the index that it lacks: equal fields, then the order, then ranges. */
export function missingIndex(collection: Collection, query: Fields, order: Order): Refusal {
  const { paths } = readBounds(query)
  const equal = [...paths]
    .filter(([, bounds]) => bounds.some(({ kind }) => kind === 'points'))
    .map(([path]) => path)
  const keys = new Map<string, number>()
  for (const path of equal) keys.set(path, 1)
  for (const [path, direction] of Object.entries(order)) if (!keys.has(path)) keys.set(path, direction)
  for (const path of [...paths.keys(), ...Object.keys(query).filter(key => !key.startsWith('$'))])
    if (!keys.has(path)) keys.set(path, 1)
  const suggestion = JSON.stringify([...keys])
  return new Refusal(
    'DATABASE_INDEX_MISSING',
    `${collection.name}: this query would read more than ${MOST_UNINDEXED} documents without an index. ` +
      `Missing index: keys ${suggestion} (query ${JSON.stringify(query)}, order ${JSON.stringify(order)})`,
  )
}
