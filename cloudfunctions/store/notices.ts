import { Notice, type PushState } from '@shared/domain/notice/notice'
import { noticeKey, type NoticeRow } from '@shared/domain/notice/notice-for'
import { _, db } from './cloudbase'
import { addOnce } from './writes'

const notices = () => db.collection('notices')
const PAGE = 20
type Row = { _id: string; [field: string]: unknown }

const docOf = ({ id, ...fields }: NoticeRow) => ({ _id: id, ...fields })

/**
 * Puts notices into their readers' inboxes, all at once. Added, not set: to tell again must not make one unread
 * again. If one of them is there already, the others are added one by one.
 */
export async function deliver(rows: readonly NoticeRow[]): Promise<void> {
  if (!rows.length) return
  try {
    await notices().add(rows.map(docOf))
  } catch {
    for (const row of rows) await addOnce('notices', docOf(row))
  }
}

/** Stored notices as we know them. One that does not parse is set aside and reported, never the whole page. */
export function noticesFrom(data: unknown): { notices: Notice[]; unreadable: string[] } {
  const parsed = (data as Row[]).map(doc => ({
    id: doc._id,
    notice: Notice.safeParse({ ...doc, id: doc._id }).data,
  }))
  const unreadable = parsed.filter(({ notice }) => !notice).map(({ id }) => id)
  if (unreadable.length) console.error(JSON.stringify({ notices: unreadable, error: 'do not parse' }))
  return { notices: parsed.flatMap(({ notice }) => notice ?? []), unreadable }
}

/** A person's inbox, newest first. */
export async function listInbox(to: string, cursor?: string): Promise<{ rows: Notice[]; cursor?: string }> {
  const where = cursor ? { to, key: _.lt(cursor) } : { to }
  const { data } = await notices().where(where).orderBy('key', 'desc').limit(PAGE).get()
  const found = data as Row[]
  const last = found.length === PAGE ? found.at(-1)?.key : undefined
  return { rows: noticesFrom(found).notices, ...(typeof last === 'string' && { cursor: last }) }
}

export async function countUnread(personId: string): Promise<number> {
  const { total } = await notices().where({ unreadBy: personId }).count()
  return total ?? 0
}

const asRead = (at: string) => ({
  readAt: at,
  unreadBy: _.remove(),
  mustAt: _.remove(),
  mustLate: _.remove(),
})

/** Marks what is hers among these as read; the ids of others' notices change nothing. */
export async function markRead(personId: string, ids: readonly string[], at: string): Promise<void> {
  if (!ids.length) return
  await notices()
    .where({ _id: _.in([...ids]), unreadBy: personId })
    .update(asRead(at))
}

export async function markAllRead(personId: string, at: string): Promise<void> {
  await notices().where({ unreadBy: personId }).update(asRead(at))
}

/** MUST rows that nobody read in time. */
export async function unreadMusts(now: string, limit: number): Promise<Notice[]> {
  const { data } = await notices()
    .where({ mustAt: _.lte(now) })
    .orderBy('mustAt', 'asc')
    .limit(limit)
    .get()
  const { notices: found, unreadable } = noticesFrom(data)
  await Promise.all(unreadable.map(letMustRest))
  return found
}

type Again = { at: string; push?: { push: PushState; pushAt?: string } }

/** Brings a row back to the top of the inbox, once: without its `mustAt` it never comes back again. */
export async function repeatNotice({ id }: Notice, { at, push }: Again): Promise<void> {
  const again = { repeatedAt: at, key: noticeKey(at, id), mustAt: _.remove(), mustLate: true }
  await notices()
    .where({ _id: id, mustAt: _.exists(true) })
    .update({ ...again, ...(push && { ...push, pushTries: 0 }) })
}

/** The matter has gone on: nobody needs to be reminded of this row. */
export const letMustRest = (id: string) => notices().doc(id).update({ mustAt: _.remove() })
