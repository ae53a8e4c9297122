import { addMinutes } from '@shared/domain/calendar/local-day'
import { eraseNotices, erasedSince } from '../store/erasures'
import { sweepSignIns } from '../store/sign-ins'
import { sweepLimits } from '../store/sweeping'
import { recountFollowers } from './recount-followers'
import { sweepPhotos } from './sweep-photos'

/** A night may be missed; two are not. */
const NIGHTS = 3

/** News that was on its way to somebody when she left came to nobody's inbox. */
async function sweepErased(now: string): Promise<void> {
  for (const personId of await erasedSince(addMinutes(now, -NIGHTS * 24 * 60))) await eraseNotices(personId)
}

/**
 * Throws away what has served: counters of windows that are over, sessions of PCs, photos that no lead shows, news for
 * whoever is gone. Counts anew what a broken-off call left miscounted.
 */
export async function sweep(now: string): Promise<{ swept: number; recounted: number }> {
  const swept = await sweepLimits(now)
  await sweepSignIns(now)
  await sweepPhotos(now)
  await sweepErased(now)
  return { swept, ...(await recountFollowers(now)) }
}
