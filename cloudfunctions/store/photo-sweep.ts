import type { Photo } from '@shared/domain/photo/photo'
import { _, db } from './cloudbase'
import { dropFile } from './photo-files'
import { photosFrom } from './photos'

const photos = () => db.collection('photos')

/** Photos that no lead shows, from before a moment: of drafts that nobody sent, or only tickets that nobody used. */
export async function photosWithoutLead(before: string, state?: 'ISSUED'): Promise<Photo[]> {
  const { data } = await photos()
    .where({ leadId: null, createdAt: _.lt(before), ...(state && { state }) })
    .orderBy('createdAt', 'asc')
    .limit(200)
    .get()
  return photosFrom(data)
}

/** A person's photos that no lead shows. What stands on a lead belongs to the lead's story. */
export async function loosePhotosOf(ownerId: string): Promise<Photo[]> {
  const { data } = await photos().where({ ownerId }).limit(1000).get()
  return photosFrom(data).filter(({ leadId }) => leadId === undefined)
}

/** Deletes a photo with its files, unless a lead took it meanwhile. */
export async function dropPhoto({ id, fileId, inboxFileId, spentInboxFileId }: Photo): Promise<void> {
  const { deleted } = await photos()
    .where({ _id: id, leadId: _.exists(false) })
    .remove()
  if (!deleted) return
  for (const file of [fileId, inboxFileId, spentInboxFileId]) if (file) await dropFile(file)
}

/** Photos whose ticket is void, and in whose inbox a late file may still lie. */
export async function photosWithVoidTicket(now: string): Promise<Photo[]> {
  const { data } = await photos()
    .where({ ticketVoidAt: _.lt(now) })
    .orderBy('ticketVoidAt', 'asc')
    .limit(200)
    .get()
  return photosFrom(data)
}

/** Deletes what was put into the inbox after the photo had arrived; nothing there is fine. */
export async function clearInbox({ id, spentInboxFileId }: Photo): Promise<void> {
  if (spentInboxFileId) await dropFile(spentInboxFileId)
  await photos().doc(id).update({ spentInboxFileId: _.remove(), ticketVoidAt: _.remove() })
}
