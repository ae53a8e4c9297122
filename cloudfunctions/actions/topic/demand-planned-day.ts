import { localDay } from '@shared/domain/calendar/local-day'
import { AppError } from '@shared/domain/errors'

const noDay = (why: string) => new AppError('invalid_input', why, { field: 'plannedFor' })

/** The last level plans nothing without a day. */
export function demandDay(isLast: boolean, plannedFor: string | undefined): void {
  if (isLast && plannedFor === undefined) throw noDay('the plan needs a day')
}

/** What is planned is to come. A day that somebody named before is not judged again. */
export function demandAhead(plannedFor: string | undefined, at: string): void {
  if (plannedFor !== undefined && plannedFor < localDay(at)) throw noDay(`${plannedFor} is over`)
}
