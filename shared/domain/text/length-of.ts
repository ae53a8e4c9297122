import { countGraphemes, splitGraphemes } from 'unicode-segmenter/grapheme'

/** Characters as people count them: an emoji of four code points is one. (Phones lack Intl.Segmenter.) */
export const lengthOf = (text: string): number => countGraphemes(text)

/** The first `max` characters, never half of one. */
export function cutTo(text: string, max: number): string {
  let kept = ''
  let left = max
  for (const grapheme of splitGraphemes(text)) {
    if (left-- === 0) return kept
    kept += grapheme
  }
  return kept
}
