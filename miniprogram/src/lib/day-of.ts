import { calendarDayWords } from '@shared/words/date-words'
import { serverNow } from './server-time'

/** A day of the calendar, `2026-09-06`, as it is said today: 9月6日. */
export const dayOf = (day: string) => calendarDayWords(day, serverNow().toISOString())
