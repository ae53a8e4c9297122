import { AppError } from '@shared/domain/errors'
import { matterSubject } from '@shared/domain/notice/matter-subject'
import type { Notice } from '@shared/domain/notice/notice'
import { noteIn, type AuditLine } from './audit'
import { _, db } from './cloudbase'
import { inTransaction } from './in-transaction'
import { noticesFrom } from './notices'
import { findById } from './writes'

const PAGE = 100
type Row = { _id: string; [field: string]: unknown }

/** MUST rows that came twice and stay unread, who waits longest first. */
export async function listLateMusts(cursor?: string): Promise<{ rows: Notice[]; cursor?: string }> {
  const where = { mustLate: true, ...(cursor && { key: _.gt(cursor) }) }
  const { data } = await db.collection('notices').where(where).orderBy('key', 'asc').limit(PAGE).get()
  const found = data as Row[]
  const last = found.length === PAGE ? found.at(-1)?.['key'] : undefined
  return { rows: noticesFrom(found).notices, ...(typeof last === 'string' && { cursor: last }) }
}

export async function countLateMusts(): Promise<number> {
  const { total } = await db.collection('notices').where({ mustLate: true }).count()
  return total ?? 0
}

const missing = (id: string) => new AppError('not_found', `${id} is on no list`)

/** One of them, while it is on the list. */
export async function lateMust(id: string): Promise<Notice> {
  const found = await findById('notices', id)
  const [notice] = found ? noticesFrom([found]).notices : []
  if (!notice?.repeatedAt) throw missing(id)
  if (found?.['mustLate'] !== true) throw new AppError('wrong_status', `${id} waits for no call`)
  return notice
}

/**
 * Takes a row off the list: she was told by telephone. It stays unread in her inbox. One that she has read meanwhile
 * was told of all the same; one that somebody wrote down before is left as it is.
 */
export const markTold = (id: string, { at, actor }: Pick<AuditLine, 'at' | 'actor'>): Promise<void> =>
  inTransaction(async transaction => {
    const document = transaction.collection('notices').doc(id)
    const { data } = await document.get()
    const [notice] = data ? noticesFrom([data]).notices : []
    if (!data || !notice?.repeatedAt) throw missing(id)
    if (data['toldAt']) return
    const { _id, mustLate: _late, ...fields } = data
    await document.set({ ...fields, toldAt: at })
    await noteIn(transaction, { at, actor, ...calledAbout('notice.told', notice) })
  })

/**
 * What the record says of a call: about which matter, and to which unit. No person: an id that returns would join the
 * matters of an author who hides her name. The notice itself keeps when she was told.
 */
export const calledAbout = (action: string, { kind, leadId, matter, facts: { unitId } }: Notice) => ({
  action,
  subject: leadId ?? (matter ? matterSubject(matter) : kind),
  change: kind.startsWith('unit.') && unitId ? JSON.stringify({ to: [null, unitId] }) : '',
})
