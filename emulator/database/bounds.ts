import type { Fields } from './codec'
import { AFTER, orderedKey } from './ordered-key'

/** Values that an index looks up one by one. */
export type Points = { kind: 'points'; values: unknown[] }
/** A stretch of one type: the key from which it starts, and the key before which it ends. */
export type Range = { kind: 'range'; low: Edge; high: Edge }
export type Edge = { key: string; inclusive: boolean }
export type Bound = Points | Range

/** What an index can use of a query. `exact`: nothing of the query is missing from the bounds. */
export type Bounds = { paths: Map<string, Bound[]>; ors: Fields[][]; exact: boolean }

const isScalar = (value: unknown) =>
  ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date
const isOperators = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && Object.keys(value).some(key => key.startsWith('$'))

/** Reads a query for its bounds. What it cannot read it leaves to the evaluator, and says so in `exact`. */
export function readBounds(query: Fields): Bounds {
  const bounds: Bounds = { paths: new Map(), ors: [], exact: true }
  collect(query, bounds)
  return bounds
}

function collect(query: Fields, bounds: Bounds) {
  for (const [key, condition] of Object.entries(query)) {
    if (key === '$and') for (const part of condition as Fields[]) collect(part, bounds)
    else if (key === '$or') {
      bounds.ors.push(condition as Fields[])
      bounds.exact = false
    } else if (key.startsWith('$')) bounds.exact = false
    else collectPath(key, condition, bounds)
  }
}

function collectPath(path: string, condition: unknown, bounds: Bounds) {
  const operators = isOperators(condition) ? condition : { $eq: condition }
  for (const [operator, operand] of Object.entries(operators)) {
    const found = boundsOf(operator, operand)
    if (!found.length || hasNull(operand)) bounds.exact = false
    if (found.length) bounds.paths.set(path, [...(bounds.paths.get(path) ?? []), ...found])
  }
}

/** Null also stands for "missing", which only the evaluator tells from an empty place in an array. */
const hasNull = (operand: unknown) => [operand].flat().includes(null)

function boundsOf(operator: string, operand: unknown): Bound[] {
  if (operator === '$eq' && (isScalar(operand) || operand === null))
    return [{ kind: 'points', values: [operand] }]
  if (operator === '$in') {
    const values = operand as unknown[]
    return values.every(value => isScalar(value) || value === null) ? [{ kind: 'points', values }] : []
  }
  if (operator === '$all') {
    const values = operand as unknown[]
    return values.every(isScalar) ? values.map(value => ({ kind: 'points', values: [value] })) : []
  }
  return isScalar(operand) ? rangeOf(operator, orderedKey(operand)) : []
}

function rangeOf(operator: string, key: string): Range[] {
  const low = { key: key.slice(0, 2), inclusive: true }
  const high = { key: key.slice(0, 2), inclusive: true }
  if (operator === '$gt' || operator === '$gte')
    return [{ kind: 'range', low: { key, inclusive: operator === '$gte' }, high }]
  if (operator === '$lt' || operator === '$lte')
    return [{ kind: 'range', low, high: { key, inclusive: operator === '$lte' } }]
  return []
}

/** The keys between which a range lies: from the first, up to but without the second. */
export const edges = ({ low, high }: Range): [string, string] => [
  low.inclusive ? low.key : low.key + AFTER,
  high.inclusive ? high.key + AFTER : high.key,
]
