import { AppError } from '@shared/domain/errors'
import { isAuthor } from '@shared/domain/lead/lead-relation'
import { audienceFor } from '@shared/domain/lead/audience-for'
import { follow, unfollow } from '../../store/follows'
import { getLead } from '../../store/leads'
import type { Handler } from '../context'
import { showLead } from './show-lead'

/** 我也遇到了, or just to be told. One voice each; the author is told anyway. */
export const followLead: Handler<'lead.follow'> = async ({ leadId, kind }, ctx) => {
  const lead = await getLead(leadId)
  audienceFor(lead, ctx.actor)
  if (isAuthor(ctx.actor, lead))
    throw new AppError('forbidden', 'an author follows by herself', { field: 'author' })
  await follow({ leadId, personId: ctx.actor.id, kind, at: ctx.now() })
  return showLead(await getLead(leadId), ctx)
}

export const unfollowLead: Handler<'lead.unfollow'> = async ({ leadId }, ctx) => {
  audienceFor(await getLead(leadId), ctx.actor)
  await unfollow(leadId, ctx.actor.id)
  return showLead(await getLead(leadId), ctx)
}
