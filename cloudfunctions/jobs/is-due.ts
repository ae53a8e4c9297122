import { Cron } from 'croner'

const UTC_8_MINUTES = 480

/**
 * Whether a schedule has a tick after its last run and not after now, on a Chinese clock. However many ticks were
 * missed, the job runs once: jobs catch up by themselves.
 */
export function isDue(schedule: string, lastAt: string | undefined, now: string): boolean {
  const from = new Date(lastAt ?? Date.parse(now) - 60_000)
  const next = new Cron(schedule, { paused: true, utcOffset: UTC_8_MINUTES }).nextRun(from)
  return next !== null && next.toISOString() <= now
}
