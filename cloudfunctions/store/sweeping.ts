import { _, db } from './cloudbase'

/** Counters whose window is over; answers how many went. */
export async function sweepLimits(now: string): Promise<number> {
  const { deleted } = await db
    .collection('limits')
    .where({ expiresAt: _.lt(now) })
    .remove()
  return typeof deleted === 'number' ? deleted : 0
}
