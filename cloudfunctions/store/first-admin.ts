import { AppError } from '@shared/domain/errors'
import type { RosterEntry } from '@shared/domain/person/roster-entry'
import { createHash, timingSafeEqual } from 'node:crypto'
import { inTransaction } from './in-transaction'
import { demandUnbound } from './invites'
import { writeEntry } from './roster'
import { findById } from './writes'

const ID = 'first-admin'
let taken = false

const secret = () => process.env.MINYI_FIRST_ADMIN_SECRET ?? ''
const hash = (text: string) => createHash('sha256').update(text).digest()

/** True while the operator's one-time secret is set and nobody has used it. */
export async function awaitsFirstAdmin(): Promise<boolean> {
  if (!secret()) return false
  // it is used once and for all: a worker that saw it used need not look again
  if (!taken) taken = (await findById('counters', ID)) !== undefined
  return !taken
}

export const forgetFirstAdmin = () => void (taken = false)

const refused = (why: string) => new AppError('invalid_input', `first admin: ${why}`, { field: 'secret' })

/** Writes the first line of the roster for whoever knows the operator's secret; it works once. */
export async function takeFirstAdmin(said: string, entry: RosterEntry & { personId: string }): Promise<void> {
  if (!secret() || !timingSafeEqual(hash(said), hash(secret()))) throw refused('wrong secret')
  const { personId, createdAt: at } = entry
  await inTransaction(async transaction => {
    const document = transaction.collection('counters').doc(ID)
    const { data } = await document.get()
    if (data?.personId === personId) return
    if (data) throw refused('used')
    await demandUnbound(transaction, personId)
    await document.set({ personId, at })
    await writeEntry(transaction, { entry }, { actor: personId, at, action: 'person.becomeFirstAdmin' })
  })
}
