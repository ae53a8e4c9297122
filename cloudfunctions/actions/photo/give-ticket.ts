import { AppError } from '@shared/domain/errors'
import { MAX_PHOTO_BYTES } from '@shared/domain/photo/photo-limits'
import { issueUpload } from '../../store/photo-files'
import { addPhoto } from '../../store/photos'
import type { Handler } from '../context'

/** A place for one photo that only its owner's ticket names. What is too big is refused before it travels. */
export const giveTicket: Handler<'photo.ticket'> = async ({ bytes }, { actor, now, newId }) => {
  if (bytes > MAX_PHOTO_BYTES) throw new AppError('upload_too_big')
  const photoId = newId()
  const inboxPath = `inbox/${photoId}`
  const { fileId, url, headers } = await issueUpload(inboxPath)
  await addPhoto({
    id: photoId,
    ownerId: actor.id,
    state: 'ISSUED',
    inboxPath,
    inboxFileId: fileId,
    createdAt: now(),
  })
  return { photoId, url, headers }
}
