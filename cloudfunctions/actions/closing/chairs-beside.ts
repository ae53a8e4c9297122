import type { Seat } from '@shared/domain/consultation/seat'
import { voterOfUnit } from '@shared/domain/consultation/voice'
import { seatsOf } from '../../store/seat-lists'

export type Chair = Seat & { voterId: string }

/** Everybody who sits there beside those who lead, each with the voice she answers by, a unit having one (0025). */
export async function chairsBeside(consultationId: string, leaders: ReadonlySet<string>): Promise<Chair[]> {
  const seated = (await seatsOf(consultationId)).filter(
    ({ state, personId }) => state === 'SEATED' && (personId === undefined || !leaders.has(personId)),
  )
  return seated.map(seat => ({ ...seat, voterId: seat.personId ?? voterOfUnit(seat.unitId ?? '') }))
}
