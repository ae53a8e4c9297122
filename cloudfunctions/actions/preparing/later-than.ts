import { endOfDay } from '@shared/domain/calendar/local-day'
import { AppError } from '@shared/domain/errors'

/** The last moment of a day that is to come. */
export function laterThan(day: string, at: string): string {
  const until = endOfDay(day)
  if (until <= at) throw new AppError('invalid_input', `${day} is over`, { field: 'until' })
  return until
}
