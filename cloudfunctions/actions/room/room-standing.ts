import type { Ballot } from '@shared/domain/consultation/ballot'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { consultationRelations } from '@shared/domain/consultation/consultation-relation'
import type { Seat, SeatRole } from '@shared/domain/consultation/seat'
import { AppError } from '@shared/domain/errors'
import { isTalking } from '@shared/domain/room/room-head'
import { getConsultation } from '../../store/consultations'
import { seatOf } from '../../store/seats'
import type { Ctx } from '../context'

/** The convener of this room, or the office of its place: who screens what is said. */
export const isScreener = (consultation: Consultation, { actor, settings }: Ctx) => {
  const standing = { actor, consultation, chain: settings.consultation.approval }
  return Boolean(consultationRelations.convener(standing) ?? consultationRelations.staff(standing))
}

/** The record, for those who screen its room. */
export async function screenedRoom(consultationId: string, ctx: Ctx): Promise<Consultation> {
  const consultation = await getConsultation(consultationId)
  if (!isScreener(consultation, ctx))
    throw new AppError('forbidden', `${ctx.actor.id} does not screen ${consultationId}`)
  return consultation
}

const readable: readonly Consultation['status'][] = ['PREP', 'OPEN_ONLINE', 'IN_SESSION']
export type Shut = 'not_yet' | 'no_pack' | 'seats_only' | 'closed'

/** As whom somebody would come in, or why she cannot (不学习不协商: without a study pack nobody can). */
export function wayIn(
  { status, preparation }: Consultation,
  seat: Seat | undefined,
): { role: SeatRole; seated?: true } | { shut: Shut } {
  if (!readable.includes(status)) {
    const before = ['CALL', 'SHORTLIST', 'TOPIC_REVIEW', 'PLANNED', 'POSTPONED'].includes(status)
    return { shut: before ? 'not_yet' : 'closed' }
  }
  if (preparation.held || !preparation.studyPack.length) return { shut: 'no_pack' }
  if (seat?.state === 'SEATED') return { role: seat.role, seated: true }
  return preparation.openTo === 'EVERYBODY' ? { role: 'RESIDENT' } : { shut: 'seats_only' }
}

/**
 * The ballot by which she votes and speaks here. One that was opened while everybody might come is none where only
 * seats vote: what it says already stays counted, and nothing is added (0024).
 */
export const validBallot = <B extends Pick<Ballot, 'seated'>>(
  { preparation }: { preparation: Pick<Consultation['preparation'], 'openTo'> },
  ballot: B | undefined,
) => (preparation.openTo === 'EVERYBODY' || ballot?.seated ? ballot : undefined)

export function demandTalking(room: { status: Consultation['status'] } | undefined): void {
  if (!room || !isTalking(room))
    throw new AppError('wrong_status', 'nobody talks here now', { field: 'room_closed' })
}

/** Said where there is no ballot: the study pack comes first, or there is no way in for her. */
export async function noBallot(consultation: Consultation, { actor }: Ctx): Promise<AppError> {
  const way = wayIn(consultation, await seatOf(consultation.id, actor))
  return 'shut' in way
    ? new AppError('forbidden', `${consultation.id}: ${way.shut}`, { field: way.shut })
    : new AppError('wrong_status', 'the study pack comes first', { field: 'not_read' })
}
