import { NOTHING } from './ordered-key'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

function walk(value: unknown, path: readonly string[]): unknown[] {
  const [name, ...rest] = path
  if (name === undefined) {
    if (!Array.isArray(value)) return [value ?? null]
    return value.length ? value.map(item => item ?? null) : [NOTHING]
  }
  if (Array.isArray(value)) {
    const inner = value.filter(isObject).flatMap(item => walk(item, path))
    return inner.length ? inner : [null]
  }
  return isObject(value) ? walk(value[name], rest) : [null]
}

/**
 * What an index keeps of a document at a path: one value, or one for each element of an array. Missing counts as
 * null, as in the cloud.
 */
export const valuesAt = (doc: Record<string, unknown>, path: string): unknown[] => walk(doc, path.split('.'))

/** Whether the path meets an array, which makes an index on it "multikey". */
export function meetsArray(doc: Record<string, unknown>, path: string): boolean {
  let value: unknown = doc
  for (const name of path.split('.')) {
    if (Array.isArray(value)) return true
    value = isObject(value) ? value[name] : undefined
  }
  return Array.isArray(value)
}
