import { AppError } from '@shared/domain/errors'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { inTransaction, type Transaction } from './in-transaction'
import { demandEntry, writeEntry, type By } from './roster'
import { idOfCode, newCode } from './secret-code'

const invites = () => db.collection('invites')

/** The code itself stands nowhere: the id is its hash. */
const Invite = z.object({
  _id: z.string(),
  rosterId: z.string(),
  expiresAt: z.iso.datetime(),
  usedBy: z.exactOptional(z.string()),
  usedAt: z.exactOptional(z.iso.datetime()),
})

/** Makes the one code that a line of the roster has; an earlier one that nobody used is void. Shown once. */
export async function makeInvite(rosterId: string, expiresAt: string): Promise<string> {
  await revokeInvites(rosterId)
  const code = newCode()
  await invites().add({ _id: idOfCode(code), rosterId, expiresAt })
  return code
}

export async function revokeInvites(rosterId: string): Promise<void> {
  await invites()
    .where({ rosterId, usedBy: _.exists(false) })
    .remove()
}

/** Which of these lines have a code that still works. */
export async function invitedOf(rosterIds: readonly string[], at: string): Promise<Set<string>> {
  if (!rosterIds.length) return new Set()
  const { data } = await invites()
    .where({ rosterId: _.in([...rosterIds]) })
    .limit(1000)
    .get()
  const open = z
    .array(Invite)
    .parse(data)
    .filter(({ usedBy, expiresAt }) => !usedBy && expiresAt > at)
  return new Set(open.map(({ rosterId }) => rosterId))
}

const refused = (why: string) => new AppError('invalid_input', `invite ${why}`, { field: 'invite_code' })

/** Makes the person who holds the code somebody: the code, the line and the person change together. */
export const redeemInvite = (code: string, personId: string, by: By): Promise<void> =>
  inTransaction(async transaction => {
    const document = transaction.collection('invites').doc(idOfCode(code))
    const found = Invite.safeParse((await document.get()).data)
    if (!found.success) throw refused('unknown')
    const { _id, ...invite } = found.data
    if (invite.usedBy === personId) return
    if (invite.usedBy || invite.expiresAt <= by.at) throw refused('used or too old')
    const before = await demandEntry(transaction, invite.rosterId)
    if (before.leftAt || before.personId) throw refused('of a line that is taken')
    await demandUnbound(transaction, personId)
    await document.set({ ...invite, usedBy: personId, usedAt: by.at })
    const entry = { ...before, personId, boundAt: by.at, revision: before.revision + 1 }
    await writeEntry(transaction, { entry, before }, by)
  })

/** A person stands in the roster once: more roles are given in that one line. */
export async function demandUnbound(transaction: Transaction, personId: string): Promise<void> {
  const { data } = await transaction.collection('people').doc(personId).get()
  if (data?.rosterId) throw new AppError('wrong_status', 'stands in the roster', { field: 'already_bound' })
}
