import { momentOf } from '@shared/domain/calendar/local-day'

/** The moment of a local day and a time of day, `14:30`. */
export const momentAt = (day: string, time: string): string => {
  const [hour = '9', minute = '0'] = time.split(':')
  return new Date(Date.parse(momentOf(day, Number(hour))) + Number(minute) * 60_000).toISOString()
}
