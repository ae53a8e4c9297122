import { addMinutes } from '@shared/domain/calendar/local-day'
import { countLateMusts } from '../../store/late-musts'
import { failedPushes, unknownPushes } from '../../store/pushes'
import type { Handler } from '../context'

/** The time limit of the jobs' function, and a minute for the clocks: after it nobody is still sending. */
const LIMIT_MINUTES = 2

/** What the telling could not do: for people who telephone. No names: ids alone. */
export const listTroubles: Handler<'notice.listTroubles'> = async (_input, { now }) => {
  const [unknown, failed, unreadMust] = await Promise.all([
    unknownPushes(addMinutes(now(), -LIMIT_MINUTES)),
    failedPushes(),
    countLateMusts(),
  ])
  return {
    unknown: unknown.map(({ _id, at }) => ({ id: _id, at })),
    failed: failed.map(({ _id, at, pushError }) => ({ id: _id, at, error: pushError })),
    unreadMust,
  }
}
