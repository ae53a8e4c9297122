import * as z from '@shared/zod'
import { Actor } from '../person/actor'
import { AppError } from '../errors'
import { PhotoView } from '../photo/photo'
import { stepsFor } from './advance'
import type { Rules } from './rules'
import { ComingStep, comingSteps } from './coming-steps'
import { audienceOf, type Audience } from './lead-audience'
import { ContactLookView, maskedPhone, type ContactLook } from './contact-look'
import { Contact, Lead } from './lead'
import { grewFrom } from './lead-origin'
import { shownDue } from './shown-due'
import { ReplyView } from './reply'
import { isHelper, type Ties } from './lead-relation'
import { LeadStep } from './lead-step'
import { TimelineEntry, timelineFor } from './timeline-entry'
import { waitsFor } from './waits-for'

/** How the reader is tied to it. */
export const FollowKind = z.enum(['MET', 'FOLLOW'])
export type FollowKind = z.infer<typeof FollowKind>

/** The matter, without the person. Picked, not omitted: a new field is hidden until it stands here. */
const Matter = z.extend(
  z.pick(Lead, {
    id: true,
    no: true,
    revision: true,
    status: true,
    title: true,
    situation: true,
    analysis: true,
    suggestion: true,
    area: true,
    spot: true,
    categoryId: true,
    visibility: true,
    channel: true,
    createdAt: true,
    statusAt: true,
    stateDueAt: true,
    dueAt: true,
    dueBefore: true,
    unitId: true,
    round: true,
    resultMeaning: true,
    confirmed: true,
    supervised: true,
    followers: true,
    met: true,
    closedAt: true,
    consultation: true,
  }),
  {
    replies: z.array(ReplyView),
    /** The talk of whose published suggestions it grew. */
    grewFrom: z.exactOptional(z.string()),
    claimedBy: z.exactOptional(z.object({ name: z.string(), until: z.string() })),
    /** The station whose helper wrote it down for its author. */
    stationId: z.exactOptional(z.string()),
    waitsFor: z.array(z.enum(['system', 'staff', 'author', 'member', 'unit', 'leader'])),
    coming: z.array(ComingStep),
    timeline: z.array(TimelineEntry),
    photos: z.array(PhotoView),
    may: z.array(LeadStep),
    following: z.exactOptional(FollowKind),
  },
)

/** What only its author and those who screen it need. */
const Handled = z.pick(Lead, {
  contentReason: true,
  question: true,
  decline: true,
  redirect: true,
  mergedInto: true,
  membersAsked: true,
  membersAgreed: true,
  appealed: true,
  contactForUnit: true,
})
/** Its owner reads her own contact whole; a desk reads the phone masked, and asks for it where it needs it. */
const Contacted = { contact: z.exactOptional(Contact), looks: z.exactOptional(z.array(ContactLookView)) }
const Masked = {
  contact: z.exactOptional(z.object({ name: Contact.shape.name, phone: z.exactOptional(z.string()) })),
}
const Desk = z.extend(
  z.pick(Lead, { extensionAsked: true, returnAsked: true, draftReply: true, returnedBy: true }),
  { draftPhotos: z.exactOptional(z.array(PhotoView)) },
)
const desks: readonly Audience[] = ['staff', 'unit', 'unitContact']

/** A lead as one audience sees it. Only an answer in one of these forms leaves the server. */
export const LeadView = z.discriminatedUnion('audience', [
  z.extend(Matter, {
    audience: z.literal('own'),
    undoUntil: z.exactOptional(z.string()),
    ...Handled.shape,
    ...Contacted,
  }),
  z.extend(Matter, {
    audience: z.literal('staff'),
    authorRole: Lead.shape.authorRole,
    ...Handled.shape,
    ...Masked,
    ...Desk.shape,
  }),
  z.extend(Matter, { audience: z.literal('unitContact'), ...Masked, ...Desk.shape }),
  z.extend(Matter, { audience: z.literal('unit'), ...Desk.shape }),
  z.extend(Matter, { audience: z.literal('office') }),
  z.extend(Matter, { audience: z.literal('named'), authorName: z.exactOptional(z.string()) }),
  z.extend(Matter, { audience: z.literal('unnamed') }),
])
export type LeadView = z.infer<typeof LeadView>

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

/** As whom the reader sees it, or a refusal: a hidden lead is `not_found`, so that nobody can probe. */
export function audienceFor(lead: Lead, actor: Actor): Audience {
  const audience = audienceOf(lead, actor)
  if (!audience) throw new AppError('not_found', `lead ${lead.id} is hidden from ${actor.id}`)
  return audience
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
