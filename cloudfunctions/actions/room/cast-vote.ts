import { ballotId, type Vote } from '@shared/domain/consultation/ballot'
import type { SeatRole } from '@shared/domain/consultation/seat'
import { toldWithOwn } from '@shared/domain/consultation/told-support'
import { votersFor } from '@shared/domain/consultation/voice'
import { AppError } from '@shared/domain/errors'
import { hasRole } from '@shared/domain/person/actor'
import { isOnlineOver } from '@shared/domain/room/is-online-over'
import { castVote } from '../../store/ballots'
import { getConsultation } from '../../store/consultations'
import { roomForVote } from '../../store/room-heads'
import type { Ctx, Handler } from '../context'
import { demandInTime, demandTalking, isScreener, noBallot } from './room-standing'

type Cast = { consultationId: string; statementId: string; vote: Vote; at: string; seatsOnly: boolean }

/** On her own ballot, or the one of the unit she acts for: only who acts for one costs a second look. */
async function castFor(
  actor: Ctx['actor'],
  { consultationId, ...cast }: Cast,
): Promise<SeatRole | undefined> {
  for (const { voterId, seatsOnly } of votersFor(actor)) {
    const onlySeated = cast.seatsOnly || seatsOnly
    const role = await castVote(ballotId(consultationId, voterId), { ...cast, seatsOnly: onlySeated })
    if (role) return role
  }
  return undefined
}

/** Of those who may lead a talk: a convener's ballot went when she was appointed, so nobody else costs a reading. */
async function demandNoSide(consultationId: string, ctx: Ctx): Promise<void> {
  if (!hasRole(ctx.actor, 'proposalStaff', 'proposalChief', 'townWorker')) return
  if (isScreener(await getConsultation(consultationId), ctx))
    throw new AppError('forbidden', 'screens the room', { field: 'convener' })
}

/**
 * One vote: a look at the room and one write to her own ballot, nothing that anybody else writes. What everybody said
 * comes back with it, as it was counted last, with her own vote in its place.
 */
export const vote: Handler<'room.vote'> = async ({ consultationId, statementId, vote, was }, ctx) => {
  const { actor, now } = ctx
  const room = await roomForVote(consultationId, statementId)
  demandTalking(room)
  if (room && isOnlineOver(room, now())) demandInTime(await getConsultation(consultationId), now())
  if (!room?.isShown) throw new AppError('not_found', `no statement ${statementId}`)
  const { seatsOnly } = room
  await demandNoSide(consultationId, ctx)
  const role = await castFor(actor, { consultationId, statementId, vote, at: now(), seatsOnly })
  if (!role) throw await noBallot(await getConsultation(consultationId), ctx)
  return { role, counts: toldWithOwn(room.counts, { role, was, now: vote }) }
}
