import type { Photo } from '@shared/domain/photo/photo'
import { openidOf } from '../store/identities'
import { addressesOf } from '../store/photo-files'
import { savePhoto } from '../store/photos'
import { checkMedia } from '../wechat/check-media'

/** What the photo becomes by asking WeChat to look at it; as it was while WeChat does not answer. */
async function asked(photo: Photo): Promise<Photo> {
  const openid = await openidOf(photo.ownerId)
  const url = photo.fileId && (await addressesOf([photo.fileId])).get(photo.fileId)
  const check = openid && url ? await checkMedia({ openid, url }) : 'refused'
  if (check === 'later') return photo
  if (check === 'refused') return { ...photo, state: 'HELD', reason: 'CHECK_TIMEOUT' }
  return { ...photo, traceId: check.traceId }
}

/** Begins the check of a photo. While the checker is down the photo waits, and the job tries again. */
export async function startPhotoCheck(photo: Photo): Promise<Photo> {
  const next = await asked(photo)
  return next === photo || (await savePhoto(next, photo)) ? next : photo
}
