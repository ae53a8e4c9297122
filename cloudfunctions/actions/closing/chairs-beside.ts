import type { Seat } from '@shared/domain/consultation/seat'
import { voterAt } from '@shared/domain/consultation/voice'
import { isNobody } from '../../store/room-voices'
import { seatsOf } from '../../store/seat-lists'

export type Chair = Seat & { voterId: string }

/**
 * Everybody who sits there beside those who lead, each with the voice she answers by, a unit having one (0025). The chair
 * of somebody who had herself erased stands there for her vote alone.
 */
export async function chairsBeside(consultationId: string, leaders: ReadonlySet<string>): Promise<Chair[]> {
  const isBeside = ({ state, personId }: Seat) =>
    state === 'SEATED' && (personId === undefined || !(leaders.has(personId) || isNobody(personId)))
  return (await seatsOf(consultationId)).filter(isBeside).map(seat => ({ ...seat, voterId: voterAt(seat) }))
}
