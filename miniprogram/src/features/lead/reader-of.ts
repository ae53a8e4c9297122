import type { LeadView } from '@shared/domain/lead/lead-view'
import type { Role } from '@shared/domain/person/role'
import type { Reader } from '@shared/words/voices'

const desks: readonly LeadView['audience'][] = ['staff', 'unit', 'unitContact', 'office']

/** In whose voice a lead speaks to this person: the server says as whom she reads it. */
export function readerOf({ audience }: Pick<LeadView, 'audience'>, roles: readonly Role[] = []): Reader {
  if (audience === 'own') return 'author'
  if (desks.includes(audience)) return 'staff'
  return roles.includes('member') ? 'member' : 'other'
}

/** The same for a row of a public or a personal list, which only knows whether it is hers. */
export function rowReaderOf({ mine }: { mine?: boolean }, roles: readonly Role[] = []): Reader {
  if (mine) return 'author'
  return roles.includes('member') ? 'member' : 'other'
}
