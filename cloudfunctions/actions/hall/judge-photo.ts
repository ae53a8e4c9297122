import { AppError } from '@shared/domain/errors'
import type { Photo } from '@shared/domain/photo/photo'
import { note } from '../../store/audit'
import { hallOf } from '../../store/halls'
import { findPhoto, savePhoto } from '../../store/photos'
import type { Ctx, Handler } from '../context'
import { demandKeeper } from './keep-hall'

/** One that waits for another person than whoever put it there. */
async function doubted(hallId: string, photoId: string, { actor }: Ctx): Promise<Photo> {
  const { photoIds } = await hallOf(hallId)
  const photo = photoIds.includes(photoId) ? await findPhoto(photoId) : undefined
  if (!photo) throw new AppError('not_found', `${photoId} is not of ${hallId}`, { field: 'photos' })
  if (photo.state !== 'HELD') throw new AppError('wrong_status', 'nothing is held', { field: 'nothing_held' })
  if (photo.ownerId === actor.id) throw new AppError('forbidden', 'her own photo', { field: 'self_review' })
  return photo
}

/** A person looked at a picture of a hall that the machine doubted: everybody sees it, or nobody ever. */
export const judgePhoto: Handler<'hall.judgePhoto'> = async ({ hallId, photoId, show }, ctx) => {
  await demandKeeper(ctx.actor, hallId)
  const photo = await doubted(hallId, photoId, ctx)
  const { reason: _reason, traceId: _traceId, ...shown } = photo
  const judged = show ? { ...shown, state: 'PASSED' as const } : { ...photo, state: 'REJECTED' as const }
  if (!(await savePhoto(judged, photo))) throw new AppError('conflict', `${photoId} was judged meanwhile`)
  const change = JSON.stringify({ photo: [photo.state, judged.state] })
  await note({ at: ctx.now(), actor: ctx.actor.id, action: 'hall.judgePhoto', subject: hallId, change })
  return { done: true }
}
