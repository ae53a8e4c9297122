import type { Consultation } from '@shared/domain/consultation/consultation'
import type { SeatRole } from '@shared/domain/consultation/seat'
import { leadsTalk } from '@shared/domain/consultation/voice'
import type { LaneStanding } from '@shared/domain/lane/lane-view'
import { ballotFor } from '../../store/ballots'
import { chairOf } from '../../store/seats'
import type { Ctx } from '../context'
import { validBallot } from '../room/room-standing'

const open: readonly string[] = ['OPEN_ONLINE', 'IN_SESSION']

/** How she stands to a room's lanes, and with whose voice she joins a question, a unit having one (0025): who has read the pack talks while the room is open, the convener and staff moderate. */
export async function laneStanding(
  consultation: Consultation,
  { actor }: Pick<Ctx, 'actor'>,
): Promise<LaneStanding & { role: SeatRole | undefined; voterId: string }> {
  const [stored, chair] = await Promise.all([
    ballotFor(consultation.id, actor),
    chairOf(consultation.id, actor),
  ])
  const ballot = validBallot(consultation, { actor, ballot: stored })
  const isOpen = open.includes(consultation.status)
  return {
    personId: actor.id,
    moderates: leadsTalk(actor, consultation),
    talks: isOpen && ballot !== undefined,
    open: isOpen,
    ...(isOpen && chair?.role === 'UNIT' && actor.unitId && { unitId: actor.unitId }),
    role: ballot?.role,
    voterId: ballot?.personId ?? actor.id,
  }
}
