import { ballotId } from '@shared/domain/consultation/ballot'
import { toldWithOwn } from '@shared/domain/consultation/told-support'
import { AppError } from '@shared/domain/errors'
import { castVote } from '../../store/ballots'
import { getConsultation } from '../../store/consultations'
import { roomForVote } from '../../store/room-heads'
import type { Handler } from '../context'
import { demandTalking, noBallot } from './room-standing'

/**
 * One vote: a look at the room and one write to her own ballot, nothing that anybody else writes. What everybody said
 * comes back with it, as it was counted last, with her own vote in its place.
 */
export const vote: Handler<'room.vote'> = async ({ consultationId, statementId, vote, was }, ctx) => {
  const { actor, now } = ctx
  const room = await roomForVote(consultationId, statementId)
  demandTalking(room)
  if (!room?.isShown) throw new AppError('not_found', `no statement ${statementId}`)
  const { seatsOnly } = room
  const role = await castVote(ballotId(consultationId, actor.id), { statementId, vote, at: now(), seatsOnly })
  if (!role) throw await noBallot(await getConsultation(consultationId), ctx)
  return { role, counts: toldWithOwn(room.counts, { role, was, now: vote }) }
}
