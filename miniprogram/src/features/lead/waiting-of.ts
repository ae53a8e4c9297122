import { fill } from '@shared/words/fill-words'
import { loadingWords } from '@shared/words/text-words'
import { isOnline } from '../../lib/network'
import { pendingOf, type Shot } from '../shared/shot'

/** In words, that photos are still on their way; undefined once all arrived or failed, and while nothing can move. */
export function waitingOf(shots: readonly Shot[]): string | undefined {
  const pending = pendingOf(shots)
  if (pending === 0 || !isOnline()) return undefined
  return fill(loadingWords.upload, { n: shots.length - pending + 1, count: shots.length })
}
