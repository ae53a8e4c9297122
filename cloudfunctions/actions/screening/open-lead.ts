import { AppError } from '@shared/domain/errors'
import { isStaff } from '@shared/domain/lead/lead-relation'
import { audienceFor } from '@shared/domain/lead/audience-for'
import { getLead, markOpened } from '../../store/leads'
import type { Handler } from '../context'
import { showLead } from '../lead/show-lead'

/** A member of staff opens a matter: from now on its author cannot undo it, and sees that (rulings 3.2). */
export const openLead: Handler<'lead.open'> = async ({ leadId }, ctx) => {
  const lead = await getLead(leadId)
  audienceFor(lead, ctx.actor)
  if (!isStaff(ctx.actor, lead)) throw new AppError('forbidden', `${ctx.actor.id} does not screen ${leadId}`)
  if (lead.staffOpenedAt) return showLead(lead, ctx)
  const at = ctx.now()
  return showLead(
    (await markOpened(leadId, at)) ? { ...lead, staffOpenedAt: at } : await getLead(leadId),
    ctx,
  )
}
