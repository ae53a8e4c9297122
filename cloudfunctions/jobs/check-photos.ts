import { dropFile } from '../store/photo-files'
import { photosToStart, photosTooLate } from '../store/photo-checks'
import { savePhoto } from '../store/photos'
import { startPhotoCheck } from './start-photo-check'

/** Begins checks that could not begin, and hands photos without a verdict in time to a person. */
export async function checkPhotos(now: string): Promise<void> {
  for (const photo of await photosTooLate(now))
    await savePhoto({ ...photo, state: 'HELD', reason: 'CHECK_TIMEOUT' }, photo)
  for (const photo of await photosToStart()) {
    const { inboxFileId, ...rest } = photo
    if (inboxFileId) await dropFile(inboxFileId) // the function died between saving and deleting
    const next = await startPhotoCheck(rest)
    if (next === rest) return // the checker is down: asking for all the others would only take its time
  }
}
