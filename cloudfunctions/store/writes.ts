import type * as z from '@shared/zod'
import { _, db } from './cloudbase'

type Row = { _id: string; [field: string]: unknown }

/**
 * A change that leaves the document with the fields of this record and no others of its schema. A plain `update`
 * would merge an object into the stored one and skip what is undefined: a phone that is taken back would stay.
 */
export const whole = (schema: z.ZodMiniObject, record: Record<string, unknown>) =>
  Object.fromEntries(
    Object.keys(schema.shape)
      .filter(name => name !== 'id') // it is the document's `_id`
      .map(name => [name, record[name] === undefined ? _.remove() : _.set(record[name])]),
  )

/** Adds a document unless its id is taken, and answers with the one that stands: it may be repeated. */
export async function addOnce(collection: string, doc: Row): Promise<Row> {
  return (await addOrFind(collection, doc)).doc
}

/** The same, and whether it was this call that added it. */
export async function addOrFind(collection: string, doc: Row): Promise<{ doc: Row; added: boolean }> {
  try {
    await db.collection(collection).add(doc)
    return { doc, added: true }
  } catch (error) {
    // CloudBase gives a taken id the same code as other failures: look, instead of reading its message.
    const found = await findById(collection, doc._id)
    if (!found) throw error
    return { doc: found, added: false }
  }
}

/** The stored document, or undefined; outside a transaction the SDK answers with a list. */
export async function findById(collection: string, id: string): Promise<Row | undefined> {
  const { data } = await db.collection(collection).doc(id).get()
  return (data as Row[])[0]
}
