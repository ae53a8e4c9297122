import type { Preparation } from '@shared/domain/consultation/preparation'
import { AppError } from '@shared/domain/errors'

/** A room opens to days that are to come: nobody talks after the last one, and nobody comes to a meeting that is over. */
export function demandDaysAhead({ form, sessionAt, onlineUntil }: Preparation, at: string): void {
  if (onlineUntil !== undefined && onlineUntil <= at)
    throw new AppError('wrong_status', 'its last day is over', { field: 'no_end' })
  if (form !== 'ONLINE' && sessionAt !== undefined && sessionAt <= at)
    throw new AppError('wrong_status', 'its meeting is over', { field: 'session_past' })
}
