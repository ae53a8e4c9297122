import type { Fields } from './codec'
import { directedKey, inverted, orderedKey, type Direction } from './ordered-key'
import { valuesAt } from './values-at'

export type Order = Record<string, Direction>

/** The text that puts documents in the asked order. Of an array the least counts upwards, the greatest downwards. */
export function sortKey(doc: Fields, order: Order): string {
  let key = ''
  for (const [path, direction] of Object.entries(order)) {
    const values = valuesAt(doc, path)
    const keys = values.length > 1 ? values.map(value => orderedKey(value)).sort() : undefined
    if (!keys) key += directedKey(values[0], direction)
    else key += direction === 1 ? keys[0] : inverted(keys.at(-1) ?? '')
  }
  return key
}
