import type { Actor } from '../person/actor'
import type { Consultation } from './consultation'
import type { SeatRole } from './seat'
import { leadsTalk, voiceOf } from './voice'

/** On which chairs somebody may sit in her own name, by whose voice she has without one (0025). */
const chairs: Readonly<Record<'RESIDENT' | 'MEMBER' | 'UNIT', readonly SeatRole[]>> = {
  RESIDENT: ['RESIDENT', 'STAKEHOLDER', 'ELDER', 'EXPERT'],
  MEMBER: ['MEMBER', 'STAKEHOLDER', 'ELDER', 'EXPERT'],
  // the unit has a chair of its own, and one voice
  UNIT: ['EXPERT'],
}

/** Whether this person may have this seat, whoever agrees: its role follows from who she is, and who leads has none. */
export function maySit(
  person: Actor,
  role: SeatRole,
  talk: Pick<Consultation, 'area' | 'convenerId'>,
): boolean {
  if (leadsTalk(person, talk)) return false
  const without = voiceOf(person, undefined).role
  return without === 'RESIDENT' || without === 'MEMBER' || without === 'UNIT'
    ? chairs[without].includes(role)
    : false
}
