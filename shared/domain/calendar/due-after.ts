import type { Calendar } from './calendar'
import { addMinutes, endOfDay, local } from './local-day'

/** How long somebody has: minutes, calendar days, working days, or months. */
export type Term = { minutes: number } | { days: number } | { workingDays: number } | { months: number }

/** A year without data counts weekends only. */
export function isWorkingDay(day: string, { holidays, workdays }: Calendar): boolean {
  if (workdays.includes(day)) return true
  if (holidays.includes(day)) return false
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

function workingDayAfter(at: string, count: number, calendar: Calendar): string {
  let day = local(at)
  for (let left = count; left > 0;) {
    day = day.add(1, 'day')
    if (isWorkingDay(day.format('YYYY-MM-DD'), calendar)) left -= 1
  }
  return day.format('YYYY-MM-DD')
}

/** The moment a term ends: the end of its last local day, or the minute itself. The first day does not count. */
export function dueAfter(at: string, term: Term, calendar: Calendar): string {
  if ('minutes' in term) return addMinutes(at, term.minutes)
  if ('days' in term) return endOfDay(local(at).add(term.days, 'day').format('YYYY-MM-DD'))
  if ('months' in term) return endOfDay(local(at).add(term.months, 'month').format('YYYY-MM-DD'))
  return endOfDay(workingDayAfter(at, term.workingDays, calendar))
}

/** True if the holidays of that year are not known yet, so that the date must be shown as 预计. */
export const isEstimate = (at: string, { years }: Calendar) => !years.includes(local(at).year())
