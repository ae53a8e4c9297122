import { Refusal } from '../refusal'
import type { Catalog, Collection, Index } from './catalog'
import { decode, encode, type Doc } from './codec'
import type { Driver } from './driver'
import { entriesOf } from './index-entries'
import { orderedKey } from './ordered-key'

export type Row = { id: string; doc: Doc }
export type BeforeWrite = (collection: Collection, id: string, before: Doc | null) => void

/** The key of a document: its `_id`, a text or a number. */
export function idOf(_id: unknown): string {
  if (typeof _id !== 'string' && typeof _id !== 'number')
    throw new Refusal('INVALID_PARAM', 'an _id is a text or a number')
  return orderedKey(_id)
}

/** Documents and their index entries: both change, or neither. */
export function createRows(driver: Driver, catalog: Catalog, beforeWrite: BeforeWrite) {
  function get({ table }: Collection, id: string): Doc | null {
    const [row] = driver.all<{ json: string }>(`SELECT json FROM ${table} WHERE id = ?`, id)
    return row ? (decode(JSON.parse(row.json)) as Doc) : null
  }

  /** Puts a document in the place of the one before it; null takes it away. */
  const put = (collection: Collection, id: string, doc: Doc | null) =>
    driver.atomically(() => {
      const before = get(collection, id)
      beforeWrite(collection, id, before)
      for (const index of collection.indexes) reindex(collection, index, { id, before, doc })
      const { table } = collection
      if (!doc) driver.run(`DELETE FROM ${table} WHERE id = ?`, id)
      else if (before) driver.run(`UPDATE ${table} SET json = ? WHERE id = ?`, encode(doc), id)
      else driver.run(`INSERT INTO ${table} VALUES (?, ?)`, id, encode(doc))
    })

  type Change = { id: string; before: Doc | null; doc: Doc | null }
  function reindex(collection: Collection, index: Index, { id, before, doc }: Change) {
    const old = before ? entriesOf(before, index).keys : []
    const { keys, multikey } = doc ? entriesOf(doc, index) : { keys: [], multikey: [] }
    for (const path of multikey) if (!index.multikey.has(path)) catalog.noteMultikey(index, path)
    for (const key of old)
      if (!keys.includes(key)) driver.run(`DELETE FROM ${index.table} WHERE key = ? AND id = ?`, key, id)
    for (const key of keys) {
      if (old.includes(key)) continue
      if (index.unique) refuseTaken(collection, index, { key, id })
      driver.run(`INSERT INTO ${index.table} VALUES (?, ?)`, key, id)
    }
  }

  function refuseTaken(collection: Collection, index: Index, entry: { key: string; id: string }) {
    const taken = driver.all(
      `SELECT id FROM ${index.table} WHERE key = ? AND id <> ? LIMIT 1`,
      entry.key,
      entry.id,
    )
    if (taken.length) throw duplicate(collection.name, index.name)
  }

  return { get, put }
}
export type Rows = ReturnType<typeof createRows>

/** As MongoDB words it, inside CloudBase's general code. */
export const duplicate = (collection: string, index: string) =>
  new Refusal(
    'DATABASE_REQUEST_FAILED',
    `E11000 duplicate key error collection: ${collection} index: ${index}`,
  )
