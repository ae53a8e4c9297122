import type { Calendar } from '@shared/domain/calendar/calendar'
import { isEstimate } from '@shared/domain/calendar/due-after'
import { dayWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { dueWords } from '@shared/words/text-words'

/** 最迟 and the day; 预计 while that year's holidays are not published. */
export function untilWords(at: string, now: string, calendar: Calendar | undefined): string {
  const words = calendar && isEstimate(at, calendar) ? dueWords.untilExpected : dueWords.until
  return fill(words, { date: dayWords(at, now) })
}
