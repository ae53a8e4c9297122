import { Refusal } from '../refusal'
import type { Doc } from './codec'
import type { IndexDefinition } from './index-definitions'
import { directedKey } from './ordered-key'
import { meetsArray, valuesAt } from './values-at'

/** The keys under which an index finds a document, and the paths on which it met an array. */
export function entriesOf(doc: Doc, { name, keys }: IndexDefinition) {
  const multikey = keys.map(([path]) => path).filter(path => meetsArray(doc, path))
  if (multikey.length > 1)
    throw new Refusal(
      'DATABASE_REQUEST_FAILED',
      `cannot index parallel arrays: ${multikey.join(', ')} in ${name}`,
    )
  let entries = ['']
  for (const [path, direction] of keys) {
    const values = new Set(valuesAt(doc, path).map(value => directedKey(value, direction)))
    entries = entries.flatMap(entry => [...values].map(value => entry + value))
  }
  return { keys: entries, multikey }
}
