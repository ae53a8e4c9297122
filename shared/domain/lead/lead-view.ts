import * as z from '@shared/zod'
import { PhotoView } from '../photo/photo'
import { ComingStep } from './coming-steps'
import { ContactLookView } from './contact-look'
import { Contact, Lead } from './lead'
import { LeadStep } from './lead-step'
import { ReplyView } from './reply'
import { TimelineEntry } from './timeline-entry'

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
