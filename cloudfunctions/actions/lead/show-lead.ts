import { addMinutes } from '@shared/domain/calendar/local-day'
import { audienceFor } from '@shared/domain/lead/audience-for'
import type { Lead } from '@shared/domain/lead/lead'
import { draftPhotoIdsFor, photoIdsFor } from '@shared/domain/lead/lead-photo-ids'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { viewOf } from '@shared/domain/lead/view-of'
import { looksAt } from '../../store/contact-looks'
import { namesOf } from '../../store/people'
import { followOf } from '../../store/follows'
import { photoViews } from '../../store/photos'
import type { Ctx } from '../context'

/** A lead as this person may see it, with the photos' addresses and, for staff, the names of who acted. */
export async function showLead(lead: Lead, ctx: Ctx): Promise<LeadView> {
  const { actor, now, settings } = ctx
  const at = now()
  const audience = audienceFor(lead, actor)
  const near = audience === 'own' || audience === 'staff'
  // her name stays hers, also once she has taken it off
  const [first] = lead.history
  const raiser = first?.step === 'submit' && first.role !== 'stationHelper' ? first.actorId : lead.authorId
  const actorIds = audience === 'staff' ? lead.history.map(event => event.actorId) : []
  const [photos, draftPhotos, names, following, looks] = await Promise.all([
    photoViews(photoIdsFor(lead, actor), { all: near, readerId: actor.id }),
    photoViews(draftPhotoIdsFor(lead, actor), { all: true }),
    namesOf(actorIds.filter(id => id !== 'system' && id !== raiser)),
    followOf(lead.id, actor.id),
    audience === 'own' && lead.contact?.phone ? looksAt(lead.id) : [],
  ])
  const undoUntil = lead.staffOpenedAt ? undefined : addMinutes(lead.createdAt, settings.terms.undoMinutes)
  return viewOf(lead, {
    actor,
    at,
    rules: settings,
    ties: { follows: following !== undefined, following },
    photos: new Map([...photos, ...draftPhotos]),
    names,
    undoUntil,
    looks,
  })
}
