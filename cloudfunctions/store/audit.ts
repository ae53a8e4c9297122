import * as z from '@shared/zod'
import { randomUUID } from 'node:crypto'
import { _, db } from './cloudbase'
import type { Transaction } from './in-transaction'
import { addOnce } from './writes'

/**
 * Who changed what of the place, and how. No names, no phones: ids and codes, and where somebody vouches for another the
 * words in which she did.
 */
const AuditLine = z.object({
  at: z.iso.datetime(),
  actor: z.string(),
  action: z.string(),
  subject: z.string(),
  change: z.string(),
})
export type AuditLine = z.infer<typeof AuditLine>
const AuditRow = z.extend(AuditLine, { _id: z.string(), key: z.string() })

const PAGE = 30
const LONGEST = 800

/** Writes the line together with the change it speaks of, or not at all. */
export async function noteIn(transaction: Transaction, line: AuditLine): Promise<void> {
  const _id = randomUUID()
  await transaction
    .collection('audit')
    .doc(_id)
    .set({ ...AuditLine.parse(line), key: `${line.at}_${_id}` })
}

/** The line of a deed that is one write by itself. */
export const note = (line: AuditLine) => noteIn(db as unknown as Transaction, line)

/** The same for a look under a key of the phone's: repeated it is one line. */
export const noteOnce = async (id: string, line: AuditLine): Promise<void> =>
  void (await addOnce('audit', { _id: id, ...AuditLine.parse(line), key: `${line.at}_${id}` }))

/** The fields that differ, before and after, as short JSON. */
export function changeOf(before: object | undefined, after: object, hidden: readonly string[] = []): string {
  const old = (before ?? {}) as Record<string, unknown>
  const now = after as Record<string, unknown>
  const fields = new Set([...Object.keys(old), ...Object.keys(now)])
  const differing = [...fields].filter(
    field => !hidden.includes(field) && JSON.stringify(old[field]) !== JSON.stringify(now[field]),
  )
  const changes = differing.map(field => [field, [old[field] ?? null, now[field] ?? null]])
  return JSON.stringify(Object.fromEntries(changes)).slice(0, LONGEST)
}

/** The newest lines first. */
export async function listAudit(cursor?: string) {
  const all = db.collection('audit')
  const { data } = await all
    .where(cursor ? { key: _.lt(cursor) } : { key: _.exists(true) })
    .orderBy('key', 'desc')
    .limit(PAGE)
    .get()
  const rows = z.array(AuditRow).parse(data)
  const last = rows.length === PAGE ? rows.at(-1)?.key : undefined
  return { rows, ...(last && { cursor: last }) }
}
