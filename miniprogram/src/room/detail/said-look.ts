import type { RoleSupport } from '@shared/domain/consultation/outcome'
import type { SaidView } from '@shared/domain/room/said-view'
import { fill } from '@shared/words/fill-words'
import { roomPageWords } from '@shared/words/room-page-words'
import { seatWords } from '@shared/words/seat-words'
import type { RoleCount } from '../../components/room/role-bars'

type Speaker = Pick<SaidView, 'role' | 'name' | 'seed'>

/** Who says it: a role, a name only if she wanted it. */
export function whoSays({ role, name, seed }: Speaker): string {
  if (seed && name === undefined) return roomPageWords.seeded
  const words = seatWords[role].resident
  return name === undefined
    ? fill(roomPageWords.says, { role: words })
    : fill(roomPageWords.named, { role: words, name })
}

export const barsOf = (counts: readonly RoleSupport[]): RoleCount[] =>
  counts.map(({ role, agree, disagree, pass }) => ({
    ...{ role, agree, name: seatWords[role].resident, against: disagree, unsure: pass },
  }))
