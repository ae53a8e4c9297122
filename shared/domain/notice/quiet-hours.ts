import { addMinutes, local, momentOf } from '../calendar/local-day'
import type { Settings } from '../settings/settings'

const URGENT_MINUTES = 12 * 60

/**
 * When a push may leave: now, or at the end of the quiet hours. What falls due within twelve hours does not wait
 * (rulings 1).
 */
export function pushMoment(
  at: string,
  dueAt: string | undefined,
  { from, to }: Settings['quietHours'],
): string {
  const hour = local(at).hour()
  const quiet = from > to ? hour >= from || hour < to : hour >= from && hour < to
  if (!quiet || (dueAt && dueAt >= at && dueAt <= addMinutes(at, URGENT_MINUTES))) return at
  const day = hour >= from && from > to ? local(at).add(1, 'day') : local(at)
  return momentOf(day.format('YYYY-MM-DD'), to)
}
