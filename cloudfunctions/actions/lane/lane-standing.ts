import type { Consultation } from '@shared/domain/consultation/consultation'
import type { Seat, SeatRole } from '@shared/domain/consultation/seat'
import { leadsTalk } from '@shared/domain/consultation/voice'
import type { LaneStanding } from '@shared/domain/lane/lane-view'
import type { Actor } from '@shared/domain/person/actor'
import { isOnlineOver } from '@shared/domain/room/is-online-over'
import { ballotFor } from '../../store/ballots'
import { chairOf } from '../../store/seats'
import type { Ctx } from '../context'
import { validBallot } from '../room/room-standing'

const open: readonly string[] = ['OPEN_ONLINE', 'IN_SESSION']

const answersFor = (chair: Seat | undefined, { unitId }: Actor) =>
  chair?.role === 'UNIT' && unitId && { unitId }

/** How she stands to a room's lanes, and with whose voice she joins a question, a unit having one (0025): who has read the pack talks while the room is open, the convener and staff moderate. */
export async function laneStanding(
  consultation: Consultation,
  { actor, now }: Pick<Ctx, 'actor' | 'now'>,
): Promise<LaneStanding & { role: SeatRole | undefined; voterId: string }> {
  const [stored, chair] = await Promise.all([
    ballotFor(consultation.id, actor),
    chairOf(consultation.id, actor),
  ])
  const ballot = validBallot(consultation, { actor, ballot: stored })
  const { status, preparation } = consultation
  const isOpen = open.includes(status)
  const isOver = isOnlineOver({ status, onlineUntil: preparation.onlineUntil }, now())
  return {
    personId: actor.id,
    moderates: leadsTalk(actor, consultation),
    talks: isOpen && !isOver && ballot !== undefined,
    open: isOpen,
    ...(isOpen && ballot && answersFor(chair, actor)),
    role: ballot?.role,
    voterId: ballot?.personId ?? actor.id,
  }
}
