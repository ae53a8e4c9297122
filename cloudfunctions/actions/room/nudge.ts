import type { Consultation } from '@shared/domain/consultation/consultation'
import { voterOfUnit } from '@shared/domain/consultation/voice'
import { AppError } from '@shared/domain/errors'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { readersAmong } from '../../store/ballots'
import { seatsOf } from '../../store/seat-lists'
import { pushConsultationNews } from '../../store/consultation-news'
import { markNudged, roomHead } from '../../store/room-heads'
import { matterOf } from '../consultation/matter-of'
import { whoSits } from '../preparing/seat-news'
import type { Handler } from '../context'
import { demandInTime, demandTalking, screenedRoom } from './room-standing'

/** Who sits there and has not even read the study pack; everybody else is found by her ballot. */
async function unread(consultationId: string): Promise<MatterEvent['to']> {
  const seats = await seatsOf(consultationId)
  const chairs = seats.filter(({ state }) => state === 'SEATED')
  const voters = chairs.map(({ personId, unitId = '' }) => personId ?? voterOfUnit(unitId))
  const readers = await readersAmong(consultationId, voters)
  return chairs.filter((_chair, at) => !readers.has(voters[at]!)).flatMap(whoSits)
}

const newsOf = (
  consultation: Consultation,
  told: Pick<MatterEvent, 'at' | 'actorId' | 'to'> & { count: number },
): MatterEvent => {
  const { count, ...event } = told
  const { onlineUntil, sessionAt } = consultation.preparation
  const date = onlineUntil ?? sessionAt
  return {
    ...event,
    id: `${consultation.id}:nudge`,
    kind: 'consult.voteReminder',
    matter: matterOf(consultation),
    facts: { count, ...(date && { date }) },
  }
}

/** Once a room. The news is named by the room, so that whoever is told is told once, whatever breaks off. */
export const nudge: Handler<'room.nudge'> = async ({ consultationId }, ctx) => {
  const consultation = await screenedRoom(consultationId, ctx)
  demandTalking(consultation)
  demandInTime(consultation, ctx.now())
  const head = await roomHead(consultationId)
  if (head?.nudgedAt) throw new AppError('wrong_status', 'once a room', { field: 'nudged' })
  const count = Object.keys(head?.shown ?? {}).length
  if (!count) throw new AppError('wrong_status', 'nothing to vote on', { field: 'no_statements' })
  const at = ctx.now()
  const seated = consultation.preparation.openTo === 'SEATED' && ({ seated: true } as const)
  const voters = { votersOf: consultationId, lacking: count, ...seated }
  const to = [...(await unread(consultationId)), voters]
  await pushConsultationNews(consultationId, [newsOf(consultation, { at, actorId: ctx.actor.id, to, count })])
  await markNudged(consultationId, at)
  return { done: true }
}
