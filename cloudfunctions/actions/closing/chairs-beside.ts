import type { Seat } from '@shared/domain/consultation/seat'
import { voterAt } from '@shared/domain/consultation/voice'
import { isNobody } from '../../store/room-voices'
import { seatsOf } from '../../store/seat-lists'

export type Chair = Seat & { voterId: string }

/**
 * Everybody who sits there, each with the voice she answers by, a unit having one (0025). The chair of somebody who had
 * herself erased stands there for her vote alone.
 */
export async function chairsIn(consultationId: string): Promise<Chair[]> {
  const isThere = ({ state, personId }: Seat) =>
    state === 'SEATED' && (personId === undefined || !isNobody(personId))
  return (await seatsOf(consultationId)).filter(isThere).map(seat => ({ ...seat, voterId: voterAt(seat) }))
}

/** Those of them who do not lead. */
export const chairsBeside = (chairs: readonly Chair[], leaders: ReadonlySet<string>): Chair[] =>
  chairs.filter(({ personId }) => personId === undefined || !leaders.has(personId))
