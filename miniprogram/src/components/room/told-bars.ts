import type { ToldSupport } from '@shared/domain/consultation/told-support'
import { fill } from '@shared/words/fill-words'
import { toldRoleWords, toldWords } from '@shared/words/told-words'
import type { RoleCount } from './role-bars'
import type { SeatRole } from './seat-role'

/** Small roles that stand together have a name and no shape. */
const markOf = (role: ToldSupport['role']): { role?: SeatRole } =>
  role === 'OTHER' || role === 'ALL' ? {} : { role }

/** What may be told of one sentence, as bars; where too few voted, how many did. */
export const toldBars = (told: readonly ToldSupport[]): RoleCount[] =>
  told.map(row => {
    const name = toldRoleWords[row.role].resident
    if ('voted' in row)
      return { name, agree: 0, unsure: 0, against: 0, tooFew: fill(toldWords.tooFew, { count: row.voted }) }
    const { role, agree, disagree, pass } = row
    return { ...markOf(role), name, agree, unsure: pass, against: disagree }
  })
