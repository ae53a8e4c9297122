import { AppError } from '@shared/domain/errors'
import type { Lead } from '@shared/domain/lead/lead'
import type { LeadStep } from '@shared/domain/lead/lead-step'
import type { LeadView } from '@shared/domain/lead/lead-view'
import type { HelperSession, HelperSessionView } from '@shared/domain/station/helper-session'
import { note } from '../../store/audit'
import { noteDeed, openSession } from '../../store/helper-sessions'
import type { Ctx } from '../context'
import { showLead } from '../lead/show-lead'

/** The caller as one who helps with this lead: what the flow and the views know her by. */
export const asHelper = (ctx: Ctx, leadId: string): Ctx => ({
  ...ctx,
  actor: { ...ctx.actor, helping: leadId },
})

/** Her session, and the lead that it is for; a session that has none yet helps with nothing. */
export async function helpingWith(
  sessionId: string,
  ctx: Ctx,
): Promise<{ session: HelperSession; leadId: string; help: Ctx }> {
  const session = await openSession(sessionId, { by: ctx.actor.id, at: ctx.now() })
  const { leadId } = session
  if (!leadId) throw new AppError('not_found', 'a session without a lead')
  return { session, leadId, help: asHelper(ctx, leadId) }
}

/** One line in the audit for each thing that a helper does for somebody. */
export const noteHelp = (action: string, subject: string, { actor, now }: Ctx) =>
  note({ at: now(), actor: actor.id, action, subject, change: '' })

/** What was done, in the session's own log and in the audit. */
export async function logDeed(step: LeadStep, { id, leadId = id }: HelperSession, ctx: Ctx): Promise<void> {
  await noteDeed(id, { step, at: ctx.now() })
  await noteHelp(`helper.${step}`, leadId, ctx)
}

export const showHelped = (lead: Lead, ctx: Ctx): Promise<LeadView> => showLead(lead, asHelper(ctx, lead.id))

export const sessionView = ({ helperId: _helper, ...session }: HelperSession): HelperSessionView => session
