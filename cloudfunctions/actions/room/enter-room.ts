import { ballotId } from '@shared/domain/consultation/ballot'
import { AppError } from '@shared/domain/errors'
import { isTalking } from '@shared/domain/room/room-head'
import { openBallot } from '../../store/ballots'
import { getConsultation } from '../../store/consultations'
import { openHead, roomPulse } from '../../store/room-heads'
import { chairOf } from '../../store/seats'
import type { Handler } from '../context'
import { demandTalking, wayIn } from './room-standing'
import { showRoom } from './show-room'

/** 我看完了. Her ballot is the way in; tapped twice there is one. */
export const enterRoom: Handler<'room.enter'> = async ({ consultationId }, ctx) => {
  const { actor, now } = ctx
  const consultation = await getConsultation(consultationId)
  const way = wayIn(consultation, { actor, chair: await chairOf(consultationId, actor) })
  if ('shut' in way) throw new AppError('forbidden', `${consultationId}: ${way.shut}`, { field: way.shut })
  if (isTalking(consultation)) await openHead(consultation)
  const { voterId, ...as } = way
  const id = ballotId(consultationId, voterId)
  await openBallot({ id, consultationId, personId: voterId, ...as, readAt: now(), votes: {} })
  return showRoom(consultation, ctx)
}

/** Whether anything changed: the one reading that a page repeats. */
export const takePulse: Handler<'room.pulse'> = async ({ consultationId }) => {
  const pulse = await roomPulse(consultationId)
  if (!pulse) demandTalking(pulse)
  return pulse!
}
