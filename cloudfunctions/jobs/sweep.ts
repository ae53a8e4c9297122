import { addMinutes } from '@shared/domain/calendar/local-day'
import { sweepLimits } from '../store/sweeping'
import { dropOrphanPhotos } from '../store/orphan-photos'

const TWO_DAYS = 2 * 24 * 60

/** Throws away what has served: counters of windows that are over, tickets whose photo never arrived. */
export async function sweep(now: string): Promise<{ swept: number }> {
  const limits = await sweepLimits(now)
  const photos = await dropOrphanPhotos(addMinutes(now, -TWO_DAYS))
  return { swept: limits + photos }
}
