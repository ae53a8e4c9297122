import { db } from './cloudbase'

export type Stored = { _id: string; [field: string]: unknown }
type Document = {
  get: () => Promise<{ data: Stored | null }>
  set: (fields: object) => Promise<unknown>
  remove: () => Promise<unknown>
}
/** What may be done inside: single documents by their id. A `where` would run outside (cloudbase.md 1.5). */
export type Transaction = { collection: (name: string) => { doc: (id: string) => Document } }

/** All writes of the work or none; run again, three times at most, when somebody else was in the way. */
export const inTransaction = <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> =>
  db.runTransaction(work)
