import { localDay } from '@shared/domain/calendar/local-day'
import { AppError } from '@shared/domain/errors'

const noDay = (why: string) => new AppError('invalid_input', why, { field: 'plannedFor' })

/** What is planned is to come. The levels between do not judge a day that somebody named before. */
export function demandAhead(plannedFor: string | undefined, at: string): void {
  if (plannedFor !== undefined && plannedFor < localDay(at)) throw noDay(`${plannedFor} is over`)
}

/** The last level plans: for a day, whoever named it, and for none that went by while the others thought about it. */
export function demandDay(plannedFor: string | undefined, at: string): void {
  if (plannedFor === undefined) throw noDay('the plan needs a day')
  demandAhead(plannedFor, at)
}
