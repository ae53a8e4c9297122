import { AppError } from '@shared/domain/errors'
import { RosterEntry } from '@shared/domain/person/roster-entry'
import * as z from '@shared/zod'
import { changeOf, noteIn } from './audit'
import { _, db } from './cloudbase'
import { inTransaction, type Stored, type Transaction } from './in-transaction'
import { personFields } from './people'
import { findById } from './writes'

const roster = () => db.collection('roster')
const PAGE = 20

const entryFrom = ({ _id, ...fields }: Stored): RosterEntry => RosterEntry.parse({ ...fields, id: _id })

/** What lies in the document: the line, and the keys it is listed and found by. */
const fieldsOf = ({ id, ...fields }: RosterEntry) => ({
  ...fields,
  createdKey: `${fields.createdAt}_${id}`,
  nameKey: `${fields.name}_${id}`,
})

export async function listEntries({
  text,
  cursor,
}: {
  text?: string | undefined
  cursor?: string | undefined
}) {
  const by = text ? 'nameKey' : 'createdKey'
  const from = text
    ? [{ nameKey: _.gte(text) }, { nameKey: _.lt(`${text}\uffff`) }]
    : [{ createdKey: _.exists(true) }]
  const after = cursor ? [{ [by]: text ? _.gt(cursor) : _.lt(cursor) }] : []
  const page = roster().where(_.and([...from, ...after]))
  const { data } = await page
    .orderBy(by, text ? 'asc' : 'desc')
    .limit(PAGE)
    .get()
  const rows = data as Stored[]
  const last = rows.length === PAGE ? rows.at(-1)?.[by] : undefined
  return { entries: rows.map(entryFrom), ...(typeof last === 'string' && { cursor: last }) }
}

/** A line as it stands, or a refusal. */
export async function entryById(id: string): Promise<RosterEntry> {
  const found = await findById('roster', id)
  if (!found) throw new AppError('not_found', `no roster entry ${id}`)
  return entryFrom(found)
}

export async function entryIn(transaction: Transaction, id: string): Promise<RosterEntry | undefined> {
  const { data } = await transaction.collection('roster').doc(id).get()
  return data ? entryFrom(data) : undefined
}

/** The same, or a refusal. */
export async function demandEntry(transaction: Transaction, id: string): Promise<RosterEntry> {
  const entry = await entryIn(transaction, id)
  if (!entry) throw new AppError('not_found', `no roster entry ${id}`)
  return entry
}

export type By = { actor: string; at: string; action: string }
/** Names and titles stay out of the audit. */
const hidden = ['id', 'name', 'title', 'sector', 'partyGroup', 'personId', 'revision', 'createdAt']

/** Writes a line of the roster, what it makes of its person, and who did so: all of it or nothing. */
export async function writeEntry(
  transaction: Transaction,
  { entry, before }: { entry: RosterEntry; before?: RosterEntry | undefined },
  by: By,
): Promise<RosterEntry> {
  await transaction.collection('roster').doc(entry.id).set(fieldsOf(entry))
  if (entry.personId) await transaction.collection('people').doc(entry.personId).set(personFields(entry))
  await noteIn(transaction, { ...by, subject: entry.id, change: changeOf(before, entry, hidden) })
  return entry
}

const keeps = ({ personId, leftAt, roles }: RosterEntry) =>
  Boolean(personId) && !leftAt && roles.includes('tenantAdmin')

/**
 * Refuses what would leave the place without anybody to keep it. Whoever takes an admin away takes a turn at one
 * document, so that two who take away each other cannot both be counted on.
 */
async function demandAnotherAdmin(transaction: Transaction, before: RosterEntry, after: RosterEntry) {
  if (!keeps(before) || keeps(after)) return
  const turns = transaction.collection('counters').doc('admins')
  const { data } = await turns.get()
  await turns.set({ turn: Number(data?.turn ?? 0) + 1 })
  if ((await countAdmins()) <= 1)
    throw new AppError('wrong_status', 'the last admin', { field: 'last_admin' })
}

/** Changes a line as of the revision that was seen, and at once what its person may do. */
export const changeEntry = (
  { id, revision, by }: { id: string; revision: number; by: By },
  change: (before: RosterEntry) => RosterEntry,
): Promise<RosterEntry> =>
  inTransaction(async transaction => {
    const before = await demandEntry(transaction, id)
    if (before.revision !== revision)
      throw new AppError('conflict', `roster: seen ${revision}, is ${before.revision}`)
    if (before.leftAt) throw new AppError('wrong_status', 'she has left', { field: 'left' })
    const entry = { ...change(before), revision: revision + 1 }
    await demandAnotherAdmin(transaction, before, entry)
    return writeEntry(transaction, { entry, before }, by)
  })

/** Takes a person off her line, which stays for the office to invite again. Nothing happens if she has none. */
export const unbind = (personId: string, by: By): Promise<void> =>
  inTransaction(async transaction => {
    const { data: person } = await transaction.collection('people').doc(personId).get()
    const before = person?.rosterId ? await entryIn(transaction, String(person.rosterId)) : undefined
    if (!before) return
    const { personId: _personId, boundAt: _boundAt, ...line } = before
    await demandAnotherAdmin(transaction, before, line)
    await writeEntry(transaction, { entry: { ...line, revision: line.revision + 1 }, before }, by)
    await transaction.collection('people').doc(personId).remove()
  })

/** How many people keep this place; the last one must not lock herself out. */
export async function countAdmins(): Promise<number> {
  const { total } = await db.collection('people').where({ roles: 'tenantAdmin' }).count()
  return z.int().parse(total)
}
