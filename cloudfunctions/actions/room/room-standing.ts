import type { Ballot } from '@shared/domain/consultation/ballot'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { hasReading } from '@shared/domain/consultation/has-reading'
import type { Seat } from '@shared/domain/consultation/seat'
import { leadsTalk, voiceOf, type Voice } from '@shared/domain/consultation/voice'
import { AppError } from '@shared/domain/errors'
import type { Actor } from '@shared/domain/person/actor'
import { isOnlineOver } from '@shared/domain/room/is-online-over'
import { isTalking } from '@shared/domain/room/room-head'
import { getConsultation } from '../../store/consultations'
import { chairOf } from '../../store/seats'
import type { Ctx } from '../context'

/** The convener of this room, or the office of its place: who screens what is said. */
export const isScreener = (consultation: Consultation, { actor }: Pick<Ctx, 'actor'>) =>
  leadsTalk(actor, consultation)

/** The record, for those who screen its room. */
export async function screenedRoom(consultationId: string, ctx: Ctx): Promise<Consultation> {
  const consultation = await getConsultation(consultationId)
  if (!isScreener(consultation, ctx))
    throw new AppError('forbidden', `${ctx.actor.id} does not screen ${consultationId}`)
  return consultation
}

const readable: readonly Consultation['status'][] = ['PREP', 'OPEN_ONLINE', 'IN_SESSION']
export type Shut = 'not_yet' | 'no_pack' | 'seats_only' | 'closed' | 'convener'

/** As whom somebody would come in, or why she cannot (不学习不协商: without a study pack nobody can). */
export function wayIn(
  consultation: Consultation,
  { actor, chair }: { actor: Actor; chair: Seat | undefined },
): Voice | { shut: Shut } {
  const { status, preparation } = consultation
  if (!readable.includes(status)) {
    const before = ['CALL', 'SHORTLIST', 'TOPIC_REVIEW', 'PLANNED', 'POSTPONED'].includes(status)
    return { shut: before ? 'not_yet' : 'closed' }
  }
  if (preparation.held || !hasReading(preparation)) return { shut: 'no_pack' }
  if (leadsTalk(actor, consultation)) return { shut: 'convener' }
  return chair || preparation.openTo === 'EVERYBODY' ? voiceOf(actor, chair) : { shut: 'seats_only' }
}

/** What says of a room whose ballots are taken. */
type Door = Pick<Consultation, 'area' | 'convenerId'> & {
  preparation: Pick<Consultation['preparation'], 'openTo'>
}

/**
 * The ballot by which she votes and speaks here. One that was opened while everybody might come is none where only
 * seats vote: what it says already stays counted, and nothing is added (0024). Whoever leads the talk has none (0025).
 */
export const validBallot = <B extends Pick<Ballot, 'seated'>>(
  room: Door,
  { actor, ballot }: { actor: Actor; ballot: B | undefined },
) => {
  const takes = room.preparation.openTo === 'EVERYBODY' || ballot?.seated
  return takes && !leadsTalk(actor, room) ? ballot : undefined
}

export function demandTalking(room: { status: Consultation['status'] } | undefined): void {
  if (!room || !isTalking(room))
    throw new AppError('wrong_status', 'nobody talks here now', { field: 'room_closed' })
}

/** After the last day online nobody says or votes until people meet; who never meet are done. */
export function demandInTime({ status, preparation }: Consultation, at: string): void {
  const { form, onlineUntil } = preparation
  if (!isOnlineOver({ status, onlineUntil }, at)) return
  const field = form === 'ONLINE' ? 'room_closed' : 'online_over'
  throw new AppError('wrong_status', 'the last day online is over', { field })
}

/** Said where there is no ballot: the study pack comes first, or there is no way in for her. */
export async function noBallot(consultation: Consultation, { actor }: Ctx): Promise<AppError> {
  const way = wayIn(consultation, { actor, chair: await chairOf(consultation.id, actor) })
  return 'shut' in way
    ? new AppError('forbidden', `${consultation.id}: ${way.shut}`, { field: way.shut })
    : new AppError('wrong_status', 'the study pack comes first', { field: 'not_read' })
}
