import type { SaidView } from '@shared/domain/room/said-view'
import { fill } from '@shared/words/fill-words'
import { roomPageWords } from '@shared/words/room-page-words'
import { seatWords } from '@shared/words/seat-words'

type Speaker = Pick<SaidView, 'role' | 'name' | 'seed' | 'imported'>

/** Who says it: a role, a name only if she wanted it. */
export function whoSays({ role, name, seed, imported }: Speaker): string {
  if (imported) return roomPageWords.imported
  if (seed && name === undefined) return roomPageWords.seeded
  const words = seatWords[role].resident
  return name === undefined
    ? fill(roomPageWords.says, { role: words })
    : fill(roomPageWords.named, { role: words, name })
}
