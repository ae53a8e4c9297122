import { AppError } from '../errors'
import type { Actor } from '../person/actor'
import type { Lead } from './lead'
import { audienceOf, type Audience } from './lead-audience'

/** As whom the reader sees it, or a refusal: a hidden lead is `not_found`, so that nobody can probe. */
export function audienceFor(lead: Lead, actor: Actor): Audience {
  const audience = audienceOf(lead, actor)
  if (!audience) throw new AppError('not_found', `lead ${lead.id} is hidden from ${actor.id}`)
  return audience
}
