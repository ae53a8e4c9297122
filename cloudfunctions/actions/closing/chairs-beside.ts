import type { Consultation } from '@shared/domain/consultation/consultation'
import type { Seat } from '@shared/domain/consultation/seat'
import { voterOfUnit } from '@shared/domain/consultation/voice'
import { seatsOf } from '../../store/seat-lists'

/** Everybody who sits there beside the convener, each with the voice she answers by, a unit having one (0025). */
export async function chairsBeside({
  id,
  convenerId,
}: Consultation): Promise<(Seat & { voterId: string })[]> {
  const seated = (await seatsOf(id)).filter(
    ({ state, personId }) => state === 'SEATED' && (personId === undefined || personId !== convenerId),
  )
  return seated.map(seat => ({ ...seat, voterId: seat.personId ?? voterOfUnit(seat.unitId ?? '') }))
}
