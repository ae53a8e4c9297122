import { uiWords } from '@shared/words/ui-words'

type Bounds = { least: number; limit: number }

/** What is wrong with the length of a text that was left, in words. One not begun is told when it is sent. */
export function lengthFault(length: number, { least, limit }: Bounds): string | undefined {
  if (length > limit) return uiWords.tooLong(length - limit)
  return length > 0 && length < least ? uiWords.tooShort(least) : undefined
}
