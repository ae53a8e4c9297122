import { ContactEntry } from '@shared/domain/hall/contact-entry'
import { _, db } from './cloudbase'
import type { Stored } from './in-transaction'
import { addOrFind } from './writes'

const entries = () => db.collection('contactEntries')
const PAGE = 20
const from = ({ _id, ...fields }: Stored): ContactEntry => ContactEntry.parse({ ...fields, id: _id })

/** Adds a line, or finds the one that the same tap wrote. */
export async function addContact({ id, ...entry }: ContactEntry): Promise<ContactEntry> {
  return from(
    (await addOrFind('contactEntries', { ...entry, key: `${entry.day}_${id}`, _id: id })).doc as Stored,
  )
}

/** A member's own log, the latest day first. */
export async function listContacts(memberId: string, cursor: string | undefined) {
  const { data } = await entries()
    .where({ memberId, ...(cursor && { key: _.lt(cursor) }) })
    .orderBy('key', 'desc')
    .limit(PAGE)
    .get()
  const found = data as Stored[]
  const last = found.length === PAGE ? found.at(-1)?.['key'] : undefined
  return { rows: found.map(from), ...(typeof last === 'string' && { cursor: last }) }
}

/** Takes a line of her own back. */
export async function removeContact(memberId: string, id: string): Promise<void> {
  await entries().where({ _id: id, memberId }).remove()
}

/** How many lines of each way a hall has from one day to another. */
export async function countContacts(hallId: string, { from: first, to }: { from: string; to: string }) {
  const { data } = await entries()
    .where({ hallId, day: _.and([_.gte(first), _.lt(to)]) })
    .limit(1000)
    .get()
  return (data as Stored[]).map(from)
}
