import { uiWords } from '@shared/words/ui-words'
import { dayOf } from '../lib/day-of'

type Bounds = { from?: string | undefined; to?: string | undefined }

/** What is wrong with a day that was typed, in words: a browser's box lets people write one that its list does not offer. */
export function dayFault(day: string, { from, to }: Bounds): string | undefined {
  if (day === '') return undefined
  if (from && day < from) return uiWords.earliest(dayOf(from))
  return to && day > to ? uiWords.latest(dayOf(to)) : undefined
}
