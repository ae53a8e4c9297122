import { _, db } from './cloudbase'
import { dropFile } from './photo-files'
import { photosFrom } from './photos'

const PAGE = 100

/** Tickets given before this moment whose photo never arrived, with whatever lies at their place. */
export async function dropOrphanPhotos(before: string): Promise<number> {
  const photos = db.collection('photos')
  const { data } = await photos
    .where({ state: 'ISSUED', createdAt: _.lt(before) })
    .orderBy('createdAt', 'asc')
    .limit(PAGE)
    .get()
  const orphans = photosFrom(data)
  for (const { id, inboxFileId } of orphans) {
    if (inboxFileId) await dropFile(inboxFileId)
    await photos.where({ _id: id, state: 'ISSUED' }).remove()
  }
  return orphans.length
}
