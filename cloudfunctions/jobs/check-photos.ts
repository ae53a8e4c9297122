import type { Photo } from '@shared/domain/photo/photo'
import { dropFile } from '../store/photo-files'
import { photosToStart, photosTooLate } from '../store/photo-checks'
import { savePhoto } from '../store/photos'
import { report } from './back-off'
import { settleMatterPhoto } from './settle-matter-photo'
import { startPhotoCheck } from './start-photo-check'
import { timeBudget } from './time-budget'

/** One that fails holds up no other. */
async function tellDoubted({ id }: Photo, now: string): Promise<void> {
  try {
    await settleMatterPhoto(id, now)
  } catch (error) {
    report('check-photos', id, error)
  }
}

/** Begins checks that could not begin, and hands photos without a verdict in time to a person. */
export async function checkPhotos(now: string): Promise<void> {
  for (const photo of await photosTooLate(now))
    if (await savePhoto({ ...photo, state: 'HELD', reason: 'CHECK_TIMEOUT' }, photo))
      await tellDoubted(photo, now)
  const hasTime = timeBudget()
  for (const photo of await photosToStart()) {
    if (!hasTime()) return
    const { inboxFileId, ...rest } = photo
    if (inboxFileId) await dropFile(inboxFileId) // the function died between saving and deleting
    const begun = await startPhotoCheck(rest)
    if (begun.state === 'HELD') await tellDoubted(begun, now)
  }
}
