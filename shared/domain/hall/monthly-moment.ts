import { local, momentOf } from '../calendar/local-day'

const DAY = 25
const MORNING = 9

/** When a member is next asked whether she met nobody this month (domain.md row 71): the 25th, at nine. */
export function nextMonthlyMoment(at: string): string {
  const now = local(at)
  const due = momentOf(now.date(DAY).format('YYYY-MM-DD'), MORNING)
  return due > at ? due : momentOf(now.add(1, 'month').date(DAY).format('YYYY-MM-DD'), MORNING)
}
