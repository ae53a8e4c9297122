import { sweepSignIns } from '../store/sign-ins'
import { sweepLimits } from '../store/sweeping'
import { sweepPhotos } from './sweep-photos'

/** Throws away what has served: counters of windows that are over, sessions of PCs, photos that no lead shows. */
export async function sweep(now: string): Promise<{ swept: number }> {
  const swept = await sweepLimits(now)
  await sweepSignIns(now)
  await sweepPhotos(now)
  return { swept }
}
