import { dropFile } from '../store/photo-files'
import { photosToStart, photosTooLate } from '../store/photo-checks'
import { savePhoto } from '../store/photos'
import { startPhotoCheck } from './start-photo-check'
import { timeBudget } from './time-budget'

/** Begins checks that could not begin, and hands photos without a verdict in time to a person. */
export async function checkPhotos(now: string): Promise<void> {
  for (const photo of await photosTooLate(now))
    await savePhoto({ ...photo, state: 'HELD', reason: 'CHECK_TIMEOUT' }, photo)
  const hasTime = timeBudget()
  for (const photo of await photosToStart()) {
    if (!hasTime()) return
    const { inboxFileId, ...rest } = photo
    if (inboxFileId) await dropFile(inboxFileId) // the function died between saving and deleting
    await startPhotoCheck(rest)
  }
}
