import { AppError } from '@shared/domain/errors'
import { saidIn } from '../../store/statements'

/** So many sentences nobody votes on. */
export const MOST_SHOWN = 200

/** Whoever shows one more, and however: no more than people can vote on. */
export async function demandRoomLeft(consultationId: string): Promise<void> {
  const shown = await saidIn(consultationId, ['SHOWN'])
  if (shown.length >= MOST_SHOWN)
    throw new AppError('too_many', `${MOST_SHOWN} are shown`, { field: 'shown' })
}
