import { hasRole, type Actor } from '../person/actor'
import type { Consultation } from './consultation'
import { consultationRelations } from './consultation-relation'
import type { Seat, SeatRole } from './seat'

const MARK = 'unit:'
/** A unit has one voice in a room, whoever of its people raises it. */
export const voterOfUnit = (unitId: string) => `${MARK}${unitId}`
export const unitOfVoter = (voterId: string) =>
  voterId.startsWith(MARK) ? voterId.slice(MARK.length) : undefined

/** By which name a chair answers: hers, her unit's, or that of an expert without an account. */
export const voterAt = ({
  personId,
  unitId,
  expertId = '',
}: Pick<Seat, 'personId' | 'unitId' | 'expertId'>) =>
  personId ?? (unitId === undefined ? `expert:${expertId}` : voterOfUnit(unitId))

/** Whose ballot is filled in, and as whom: it stands beside everything she says. */
export type Voice = { voterId: string; role: SeatRole; seated?: true }

/** As whom somebody votes and speaks: by the chair she sits on, else as the roster knows her (0025). */
export function voiceOf(
  { id, roles, unitId }: Pick<Actor, 'id' | 'roles' | 'unitId'>,
  chair: Pick<Seat, 'personId' | 'unitId' | 'role'> | undefined,
): Voice {
  if (chair) {
    const voterId = chair.personId === undefined && chair.unitId ? voterOfUnit(chair.unitId) : id
    return { voterId, role: chair.role, seated: true }
  }
  if (roles.includes('member')) return { voterId: id, role: 'MEMBER' }
  return unitId === undefined
    ? { voterId: id, role: 'RESIDENT' }
    : { voterId: voterOfUnit(unitId), role: 'UNIT' }
}

/**
 * The ballots that may be hers, first choice first, known without looking for a seat. Who acts for a unit has one of her
 * own only by a seat of her own, or as a member.
 */
export function votersFor(actor: Actor): { voterId: string; seatsOnly: boolean }[] {
  const { id, unitId } = actor
  if (unitId === undefined) return [{ voterId: id, seatsOnly: false }]
  return [
    { voterId: id, seatsOnly: !hasRole(actor, 'member') },
    { voterId: voterOfUnit(unitId), seatsOnly: false },
  ]
}

/** Its convener and the office of its place lead a talk, and whoever leads takes no side in it. */
export const leadsTalk = (actor: Actor, talk: Pick<Consultation, 'area' | 'convenerId'>): boolean =>
  Boolean(
    consultationRelations.convener({ actor, consultation: talk }) ??
    consultationRelations.staff({ actor, consultation: talk }),
  )
