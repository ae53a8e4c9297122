import type { Actor } from '../person/actor'
import { audienceFor } from './audience-for'
import type { Lead } from './lead'
import type { Audience } from './lead-audience'
import { timelineFor } from './timeline-entry'

const desks: readonly Audience[] = ['staff', 'unit', 'unitContact']

/** The ids of all photos that this audience will see, so that their addresses can be asked for at once. */
export const photoIdsFor = (lead: Lead, actor: Actor): string[] => [
  ...lead.photoIds,
  ...lead.replies.flatMap(reply => reply.photoIds ?? []),
  ...timelineFor(lead.history, { actor, audience: audienceFor(lead, actor), lead }).flatMap(
    ({ photoIds }) => photoIds ?? [],
  ),
]

/** The photos of a reply that nobody signed yet: for the desks, checked or not, because to sign is to release. */
export const draftPhotoIdsFor = (lead: Lead, actor: Actor): string[] =>
  desks.includes(audienceFor(lead, actor)) ? (lead.draftReply?.photoIds ?? []) : []
