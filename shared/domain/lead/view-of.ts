import type { Actor } from '../person/actor'
import type { PhotoView } from '../photo/photo'
import { stepsFor } from './advance'
import { audienceFor } from './audience-for'
import { comingSteps } from './coming-steps'
import { maskedPhone, type ContactLook } from './contact-look'
import type { Contact, Lead } from './lead'
import type { Audience } from './lead-audience'
import { grewFrom } from './lead-origin'
import { isHelper, type Ties } from './lead-relation'
import { LeadView, type FollowKind } from './lead-view'
import type { Rules } from './rules'
import { shownDue } from './shown-due'
import { timelineFor } from './timeline-entry'
import { waitsFor } from './waits-for'

/** What a view needs beside the record: the moment, the rules, the reader's ties, photos and names already fetched. */
export type ViewContext = {
  actor: Actor
  at: string
  rules: Rules
  ties?: Ties & { following?: FollowKind | undefined }
  photos: ReadonlyMap<string, PhotoView>
  names: ReadonlyMap<string, string>
  undoUntil?: string | undefined
  looks?: readonly ContactLook[]
}

/** The author's contact as this audience gets it: whole, masked, or the name that she let be shown. */
function contactFor({ name, phone }: Contact, audience: Audience) {
  if (audience === 'named') return { authorName: name }
  const shown = phone && audience !== 'own' ? maskedPhone(phone) : phone
  return { contact: { ...(name && { name }), ...(shown && { phone: shown }) } }
}

/** What some readers see beside the matter, each where there is something to see. */
const besides = (lead: Lead, audience: Audience, { ties = {}, undoUntil, looks }: ViewContext) => ({
  ...(lead.origin && grewFrom(lead.origin)),
  ...(lead.helped && { stationId: lead.helped.stationId }),
  ...(lead.claim && { claimedBy: { name: lead.claim.name, until: lead.claim.until } }),
  ...(lead.contact && contactFor(lead.contact, audience)),
  ...(looks?.length && { looks }),
  ...(ties.following && { following: ties.following }),
  ...(undoUntil && { undoUntil }),
})

/** Who helps needs no way to reach the author: she sits beside her. */
function asSeenBy(actor: Actor, lead: Lead): Lead {
  const { contact: _contact, ...matter } = lead
  return isHelper(actor, lead) ? matter : lead
}

/** What this person sees of the lead, and what she may do with it now. */
export function viewOf(record: Lead, context: ViewContext): LeadView {
  const { actor, at, rules, ties = {}, photos, names } = context
  const lead = asSeenBy(actor, record)
  const audience = audienceFor(lead, actor)
  const seen = (ids: readonly string[] = []) => ids.flatMap(id => photos.get(id) ?? [])
  const timeline = timelineFor(lead.history, { actor, audience, lead }).map(
    ({ actorId, photoIds, ...entry }) => ({
      ...entry,
      ...(photoIds && { photos: seen(photoIds) }),
      ...(actorId && names.has(actorId) && { by: names.get(actorId) }),
    }),
  )
  const { stateDueAt: _inward, ...matter } = lead
  const due = shownDue(lead, audience)
  return LeadView.parse({
    ...matter,
    ...(due && { stateDueAt: due }),
    ...besides(lead, audience, context),
    audience,
    replies: lead.replies.map(reply => ({ ...reply, photos: seen(reply.photoIds) })),
    waitsFor: waitsFor(lead),
    coming: comingSteps(lead, { at, rules }),
    timeline,
    photos: seen(lead.photoIds),
    ...(lead.draftReply?.photoIds && { draftPhotos: seen(lead.draftReply.photoIds) }),
    may: stepsFor(lead, { by: actor, at, rules, ties }),
  })
}
