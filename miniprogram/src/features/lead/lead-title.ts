import { fill } from '@shared/words/fill-words'
import { receiptWords } from '@shared/words/page-words'

/** What a matter is called. One whose words nobody may see yet has only its number: a row never stands without a name. */
export const titleOf = ({ title, no }: { title: string; no: string }): string =>
  title.trim() || fill(receiptWords.number, { no })
