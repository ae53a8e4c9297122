import { ERASED } from '@shared/domain/lead/anonymised'
import { OutboxEvent } from '@shared/domain/notice/outbox-event'
import type { Photo } from '@shared/domain/photo/photo'
import * as z from '@shared/zod'
import { createHash } from 'node:crypto'
import { _, db } from './cloudbase'
import { dropFile } from './photo-files'
import { photosFrom } from './photos'
import { findById } from './writes'

/** A name for a person who is gone: the same each time, and no way back to her. */
export const tombOf = (personId: string) => createHash('sha256').update(`erased:${personId}`).digest('hex')

const Owing = z.object({ outbox: z._default(z.array(OutboxEvent), []) })

/** What a lead has still to tell is told to her no more. Asked again when the job was faster. */
export async function eraseFromOutbox(leadId: string, personId: string): Promise<void> {
  for (;;) {
    const { outbox } = Owing.parse((await findById('leads', leadId)) ?? {})
    const head = outbox[0]?.id
    if (head === undefined) return
    const nameless = outbox.map(({ authorId, actorId, ...event }) => ({
      ...event,
      actorId: actorId === personId ? ERASED : actorId,
      ...(authorId && authorId !== personId && { authorId }),
    }))
    const unchanged = { _id: leadId, 'outbox.0.id': head, outbox: _.size(outbox.length) }
    const { updated } = await db
      .collection('leads')
      .where(unchanged)
      .update({ outbox: _.set(nameless) })
    if (updated === 1) return
  }
}

/** Her photos: those of a matter that stays lose their owner, the others are deleted with their files. */
export async function erasePhotos(
  personId: string,
  keptIn: (leadId: string) => Promise<boolean>,
): Promise<void> {
  for (;;) {
    const { data } = await db.collection('photos').where({ ownerId: personId }).limit(100).get()
    const photos = photosFrom(data)
    if (!photos.length) return
    for (const photo of photos) await erasePhoto(photo, keptIn)
  }
}

async function erasePhoto(photo: Photo, keptIn: (leadId: string) => Promise<boolean>) {
  const { id, leadId, fileId, inboxPath, createdAt } = photo
  const document = db.collection('photos').doc(id)
  if (leadId && (await keptIn(leadId))) return void (await document.update({ ownerId: ERASED }))
  const inboxFileId = photo.inboxFileId ?? photo.spentInboxFileId
  for (const file of [fileId, inboxFileId]) if (file) await dropFile(file)
  if (!inboxFileId) return void (await document.remove())
  // her ticket still takes a file for some hours: the row stays for the sweep, and names nobody
  await document.set({ ownerId: ERASED, state: 'ISSUED', inboxPath, inboxFileId, createdAt })
}

/** Her inbox and the ledger of what WeChat may carry to her. */
export async function eraseNotices(personId: string): Promise<void> {
  await db.collection('notices').where({ to: personId }).remove()
  await db.collection('credits').where({ personId }).remove()
}

/** The ledger of consents stays as a proof that names nobody; whatever still stood is withdrawn. */
export async function eraseConsents(personId: string, at: string): Promise<void> {
  const consents = db.collection('consents')
  await consents.where({ personId, withdrawnAt: _.exists(false) }).update({ withdrawnAt: at })
  await consents.where({ personId }).update({ personId: tombOf(personId) })
}

/** What stays of her: that somebody was erased, and when. */
export async function markErased(personId: string, at: string): Promise<void> {
  await db.collection('people').doc(personId).set({ roles: [], erasedAt: at })
  const _id = tombOf(personId)
  await db
    .collection('audit')
    .doc(_id)
    .set({ key: `${at}_${_id}`, at, actor: ERASED, action: 'person.erase', subject: _id, change: '' })
}

const Gone = z.array(z.object({ _id: z.string() }))
const MOST_A_NIGHT = 500

/** Who had herself erased since this moment. */
export async function erasedSince(at: string): Promise<string[]> {
  const { data } = await db
    .collection('people')
    .where({ erasedAt: _.gte(at) })
    .orderBy('erasedAt', 'desc')
    .field({ _id: true })
    .limit(MOST_A_NIGHT)
    .get()
  return Gone.parse(data).map(({ _id }) => _id)
}
