import { daysBetween } from '@shared/domain/calendar/local-day'
import { inboxWords } from '@shared/words/page-words'

/** Under which heading a notice stands: today, this week, or before. */
export function groupOf(at: string, now: string): string {
  const days = daysBetween(at, now)
  if (days <= 0) return inboxWords.today
  return days < 7 ? inboxWords.thisWeek : inboxWords.older
}
