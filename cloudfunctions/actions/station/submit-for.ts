import { AppError } from '@shared/domain/errors'
import { bindSession, openSession } from '../../store/helper-sessions'
import { keyedId } from '../../store/keyed-id'
import { getLead } from '../../store/leads'
import type { Handler } from '../context'
import { raiseLead } from '../lead/submit-lead'
import { logDeed, showHelped } from './helping'

/**
 * A helper writes down what somebody without a phone tells her. The author is a person of her own, without an
 * identity: nobody can call as her, and only her name and what she agreed to are known.
 */
export const submitFor: Handler<'lead.submitFor'> = async (asked, ctx) => {
  const { sessionId, consent: _given, ...draft } = asked
  const { actor, now } = ctx
  const at = now()
  const session = await openSession(sessionId, { by: actor.id, at })
  const id = keyedId(actor.id, draft.key)
  if (session.leadId && session.leadId !== id)
    throw new AppError('wrong_status', 'the session has its lead', { field: 'session_used' })

  const helped = { by: actor.id, stationId: session.stationId, consentAt: at }
  await raiseLead({ id, authorId: keyedId(id, 'author'), channel: 'STATION', helped }, draft, ctx)
  const lead = await getLead(id)
  if (!session.leadId) {
    await bindSession(sessionId, lead)
    await logDeed('submit', { ...session, leadId: id }, ctx)
  }
  return showHelped(lead, ctx)
}
