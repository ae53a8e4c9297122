import { Hall } from '@shared/domain/hall/hall'
import { changeOf, noteIn } from './audit'
import { cached } from './cached'
import { db } from './cloudbase'
import { inTransaction, type Stored } from './in-transaction'
import { findById } from './writes'
import { AppError } from '@shared/domain/errors'

const from = ({ _id, ...fields }: Stored): Hall => Hall.parse({ ...fields, hallId: _id })

/** What is written about a hall; an empty page for one about which nobody wrote yet. */
export async function hallOf(hallId: string): Promise<Hall> {
  const found = await findById('halls', hallId)
  return found ? from(found) : { hallId, revision: 0, photoIds: [] }
}

async function all(): Promise<Hall[]> {
  const { data } = await db.collection('halls').limit(1000).get()
  return (data as Stored[]).map(from)
}
const halls = cached(all)

/** Everything written about halls, at most a minute old. */
export const hallsNow = halls.now

/** Saves what was edited from this very revision; somebody else's earlier save makes ours a `conflict`. */
export async function saveHall(edited: Hall, by: { actor: string; at: string }): Promise<Hall> {
  const { hallId } = edited
  const saved = await inTransaction(async transaction => {
    const document = transaction.collection('halls').doc(hallId)
    const stored = (await document.get()).data
    const before = stored ? from(stored) : undefined
    if ((before?.revision ?? 0) !== edited.revision)
      throw new AppError('conflict', `hall ${hallId}: seen ${edited.revision}`)
    const { hallId: _id, ...after } = { ...edited, revision: edited.revision + 1 }
    await document.set(after)
    const change = changeOf(before, after, ['revision', 'hallId'])
    await noteIn(transaction, { ...by, action: 'hall.save', subject: hallId, change })
    return { ...after, hallId }
  })
  halls.forget()
  return saved
}
