import { AppError } from '@shared/domain/errors'
import { openPoll } from '@shared/domain/session/live'
import { isHere } from '../../store/attendances'
import { getConsultation } from '../../store/consultations'
import { handId, lowerHand, raiseHand } from '../../store/hands'
import { liveOf } from '../../store/lives'
import { castPollVote } from '../../store/poll-votes'
import { takingPart } from '../commitment/taking-part'
import type { Ctx, Handler } from '../context'
import { demandInSession } from './be-here'
import { moved } from './moved'
import { settlePoll } from './settle-poll'
import { demandNoLeader, showLive } from './show-live'

/** Who sits in the room, or is here: only they raise hands and vote in it. */
async function partIn(consultationId: string, { actor }: Ctx) {
  const part = await takingPart(consultationId, actor)
  if (!part.seated && !(await isHere(consultationId, actor.id)))
    throw new AppError('forbidden', 'neither seated nor here', { field: 'not_here' })
  return part
}

/** A hand goes up, and keeps its place however often it is sent; or it goes down. */
export const moveHand: Handler<'session.hand'> = async ({ consultationId, up }, ctx) => {
  const consultation = await getConsultation(consultationId)
  demandInSession(consultation)
  const { role, shownName } = await partIn(consultationId, ctx)
  const id = handId(consultationId, ctx.actor.id)
  const hand = { id, consultationId, personId: ctx.actor.id, role, at: ctx.now() }
  const changed = up ? await raiseHand({ ...hand, ...(shownName && { shownName }) }) : await lowerHand(id)
  if (changed) await moved(consultationId)
  return showLive(consultation, ctx)
}

/**
 * A vote in the poll that is open now; another one takes its place. It writes nothing that anybody else writes, and
 * nobody's phone looks again because of it: thousands may vote at once.
 */
export const votePoll: Handler<'session.vote'> = async ({ consultationId, pollId, option }, ctx) => {
  const consultation = await getConsultation(consultationId)
  demandInSession(consultation)
  demandNoLeader(consultation, ctx)
  const { voterId } = await partIn(consultationId, ctx)
  const poll = openPoll(await liveOf(consultationId))
  if (poll?.id !== pollId) throw new AppError('wrong_status', 'not open', { field: 'poll_closed' })
  if (option >= poll.options.length)
    throw new AppError('invalid_input', 'no such answer', { field: 'option' })
  await castPollVote(consultationId, { pollId, personId: voterId, option })
  // closed between the look and the vote: it is counted all the same
  if (openPoll(await liveOf(consultationId))?.id !== pollId) await settlePoll(consultationId, poll)
  return showLive(consultation, ctx)
}
