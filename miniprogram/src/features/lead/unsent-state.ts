import { wordsForError } from '@shared/words/error-words'
import { fill } from '@shared/words/fill-words'
import { myLeadsWords } from '@shared/words/page-words'
import type { Unsent } from '../../lib/unsent'
import type { Shot } from '../shared/shot'

const words = myLeadsWords.unsentStates

/** How far it is on its way: photo by photo, for they take long. */
function sendingWords({ payload }: Unsent): string {
  const whole = payload as { form?: { shots?: Shot[] }; shots?: Shot[] }
  const shots = whole.form?.shots ?? whole.shots ?? []
  const arrived = shots.filter(({ photoId }) => photoId !== undefined).length
  return arrived < shots.length ? fill(words.photos, { n: arrived + 1, count: shots.length }) : words.sending
}

/** What becomes of a thing that waits: it lacks a network, it goes, it will be tried again, or it was refused and why. */
export function unsentState(item: Unsent, online: boolean): string {
  if (item.state === 'sending') return sendingWords(item)
  if (item.state === 'waiting') return online ? (item.error ? words.failed : words.soon) : words.offline
  const { what, todo } = wordsForError(item.error?.code ?? 'internal', item.error?.field)
  return `${what}${todo}`
}
