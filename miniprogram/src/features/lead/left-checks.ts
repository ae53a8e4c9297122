import { lengthOf } from '@shared/domain/text/length-of'
import { wordsForError } from '@shared/words/error-words'
import { isPhone } from './lead-faults'

const told = (field: string) => {
  const { what, todo } = wordsForError('invalid_input', field)
  return `${what}${todo}`
}

/** A telephone number that was left half written; an empty one is told when she sends. */
export const checkPhone = (text: string) => (text.trim() === '' || isPhone(text) ? undefined : told('phone'))

/** A title too short or too long for a list. */
export function checkTitle(text: string) {
  const length = lengthOf(text.trim())
  return length === 0 || (length >= 2 && length <= 30) ? undefined : told('title')
}
