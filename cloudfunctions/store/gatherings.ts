import { db } from './cloudbase'
import type { Stored } from './in-transaction'

const MOST = 1000

/** What a collection holds of one person, newest first where it has times; at most 1,000 documents. */
export async function gathered(collection: string, where: object, newest?: string): Promise<Stored[]> {
  const found = db.collection(collection).where(where)
  const { data } = await (newest ? found.orderBy(newest, 'desc') : found).limit(MOST).get()
  return data as Stored[]
}
