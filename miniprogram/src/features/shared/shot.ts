import type { Photo, PhotoView } from '@shared/domain/photo/photo'
import { MAX_PHOTO_BYTES } from '@shared/domain/photo/photo-limits'
import { AppError } from '@shared/domain/errors'
import { call } from '../../lib/call'
import { isOnline } from '../../lib/network'
import { putFile } from '../../lib/upload'
import { localFile } from './local-file'

/** A photo on its way from this phone. It stands in drafts, so it is plain data. */
export type Shot = {
  id: string
  src: string
  size: number
  photoId?: string
  state?: Photo['state']
  error?: { code: string; field?: string | undefined }
}

/** One that stands there already. */
export const shotOf = ({ id, url, state = 'PASSED' }: PhotoView): Shot => ({
  ...{ id, photoId: id, src: url, size: 1, state },
})

/** The photos that arrived, as a form sends them. */
export const photoIdsOf = (shots: readonly Shot[]) =>
  shots.flatMap(({ photoId, state }) => (photoId !== undefined && state !== 'REJECTED' ? [photoId] : []))

/** How many are still on their way and can get there. */
export const pendingOf = (shots: readonly Shot[]) =>
  shots.filter(({ photoId, error }) => photoId === undefined && !error).length

const asError = (cause: unknown) => {
  if (cause instanceof AppError) return cause
  const text = cause instanceof Error ? cause.message : 'upload'
  if (/413/.test(text)) return new AppError('upload_too_big', text)
  return new AppError(isOnline() ? 'server_busy' : 'offline', text)
}

/** Asks for a ticket, puts the file there and says that it arrived. Throws an AppError; a repeat starts afresh. */
export async function sendShot(shot: Shot): Promise<Shot> {
  if (shot.size > MAX_PHOTO_BYTES) throw new AppError('upload_too_big')
  try {
    const { photoId, url, headers } = await call('photo.ticket', { bytes: Math.max(1, shot.size) })
    await putFile({ url, headers, file: await localFile(shot.src) })
    const { state } = await call('photo.arrived', { photoId })
    const { error: _error, ...sent } = shot
    return { ...sent, photoId, state }
  } catch (cause) {
    throw asError(cause)
  }
}
