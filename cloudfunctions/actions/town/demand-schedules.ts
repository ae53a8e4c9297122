import { AppError } from '@shared/domain/errors'
import type { Settings } from '@shared/domain/settings/settings'
import { Cron } from 'croner'

/** A job whose times cannot be read would never run again, and nobody would be told. */
export function demandSchedules(schedules: Settings['schedules']): void {
  for (const [name, pattern] of Object.entries(schedules)) {
    try {
      new Cron(pattern, { paused: true, mode: '5-part' })
    } catch {
      throw new AppError('invalid_input', `not a schedule: ${name}`, { field: `schedules.${name}` })
    }
  }
}
