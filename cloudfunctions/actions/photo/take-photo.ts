import { addMinutes } from '@shared/domain/calendar/local-day'
import { AppError } from '@shared/domain/errors'
import { MAX_PHOTO_BYTES } from '@shared/domain/photo/photo-limits'
import type { Photo } from '@shared/domain/photo/photo'
import { startPhotoCheck } from '../../jobs/start-photo-check'
import { dropFile, putFile, readUpTo } from '../../store/photo-files'
import { findPhoto, savePhoto } from '../../store/photos'
import { createHash } from 'node:crypto'
import type { Ctx, Handler } from '../context'
import { type CleanImage, cleanImage } from './clean-image'

/** Another person's ticket is like one that never was. */
async function ownPhoto(id: string, actorId: string): Promise<Photo> {
  const photo = await findPhoto(id)
  if (photo?.ownerId !== actorId) throw new AppError('not_found', 'not a photo of this person')
  return photo
}

/** The picture as it may be kept. What may not be kept is deleted at once. */
async function cleaned(bytes: Buffer, inboxFileId: string): Promise<CleanImage> {
  try {
    if (bytes.length > MAX_PHOTO_BYTES) throw new AppError('upload_too_big')
    return cleanImage(bytes)
  } catch (error) {
    await dropFile(inboxFileId)
    throw error
  }
}

/** An address to put a file at works for an hour or so; a day later it surely does no more. */
const TICKET_MINUTES = 24 * 60

const nameOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 16)

/**
 * Copies the clean picture, then deletes the original. The path is the picture's own: the same one twice is once,
 * and another one that was put there meanwhile never takes the place of what is being checked.
 */
async function keep(photo: Photo, { now, settings }: Ctx): Promise<Photo> {
  const { inboxFileId = '', ...rest } = photo
  const original = await readUpTo(inboxFileId, MAX_PHOTO_BYTES)
  if (!original) return keptMeanwhile(photo)
  const { bytes, type, width, height } = await cleaned(original, inboxFileId)
  const fileId = await putFile(`photos/${photo.id}-${nameOf(bytes)}.${type}`, bytes)
  const checkBy = addMinutes(now(), settings.terms.checkMinutes)
  const spent = { spentInboxFileId: inboxFileId, ticketVoidAt: addMinutes(photo.createdAt, TICKET_MINUTES) }
  const arrived: Photo = { ...rest, ...spent, state: 'CHECKING', fileId, width, height, checkBy }
  if (!(await savePhoto({ ...arrived, inboxFileId }, photo))) {
    const kept = await keptMeanwhile(photo)
    if (kept.fileId !== fileId) await dropFile(fileId)
    return kept
  }
  await dropFile(inboxFileId)
  return startPhotoCheck(arrived)
}

/** The same call, a moment earlier, may have done it all. */
async function keptMeanwhile({ id, ownerId }: Photo): Promise<Photo> {
  const photo = await ownPhoto(id, ownerId)
  if (photo.state === 'ISSUED') throw new AppError('invalid_input', 'nothing arrived', { field: 'photoId' })
  return photo
}

/** The file is there: cleans it, keeps the copy and has it checked. Said twice, the same is answered. */
export const takePhoto: Handler<'photo.arrived'> = async ({ photoId }, ctx) => {
  const photo = await ownPhoto(photoId, ctx.actor.id)
  const { state, width = 0, height = 0 } = photo.state === 'ISSUED' ? await keep(photo, ctx) : photo
  return { photoId, state, width, height }
}
