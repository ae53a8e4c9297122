import * as z from '@shared/zod'
import { ContentReason } from '../content/content-verdict'
import { MAX_PHOTOS } from '../photo/photo-limits'
import { writtenText } from '../text/written-text'
import { LeadEvent } from './lead-event'
import { LeadOrigin } from './lead-origin'
import { LeadStatus } from './lead-status'
import { Reply } from './reply'
import { ResultMeaning } from './result-meaning'

/** The author's own choice of who reads it. Not to choose is to be public without a name. */
export const Visibility = z.enum(['PUBLIC_HIDDEN_NAME', 'PUBLIC_NAMED', 'UNIT_ONLY'])
export type Visibility = z.infer<typeof Visibility>

export const Channel = z.enum(['RECEPTION', 'VISIT', 'ONLINE', 'SURVEY', 'MAILBOX', 'QR', 'STATION'])
export type Channel = z.infer<typeof Channel>

export const personName = writtenText(2, 20)
const phone = z.string().check(z.regex(/^1[3-9]\d{9}$/))

/** How to reach the author. `lead-view.ts` says who sees which part; it is sealed at rest. */
export const Contact = z.object({ name: z.exactOptional(personName), phone: z.exactOptional(phone) })
export type Contact = z.infer<typeof Contact>

export const situationText = writtenText(10, 1000)
export const furtherText = writtenText(2, 1000)

/** What a resident writes (有什么情况 / 为什么 / 希望怎么办). The title is made from it and may be mended. */
export const LeadDraft = z.object({
  title: z.exactOptional(writtenText(2, 30)),
  situation: situationText,
  analysis: z.exactOptional(furtherText),
  suggestion: z.exactOptional(furtherText),
  photoIds: z._default(z.array(z.string()).check(z.maxLength(MAX_PHOTOS)), []),
  placeId: z.string().check(z.minLength(1)),
  spot: z.exactOptional(writtenText(1, 60)),
  categoryId: z.exactOptional(z.string()),
  visibility: z._default(Visibility, 'PUBLIC_HIDDEN_NAME'),
  contact: z.exactOptional(Contact),
  contactForUnit: z._default(z.boolean(), false),
})
export type LeadDraft = z.infer<typeof LeadDraft>

const at = z.iso.datetime()
const Claim = z.object({
  personId: z.string(),
  name: z.string(),
  partyGroup: z.exactOptional(z.string()),
  at,
  until: at,
})
/** Who wrote it down for somebody without a phone, at which station, and when that person said yes. */
const Helped = z.object({ by: z.string(), stationId: z.string(), consentAt: at })
const Asked = z.object({ reasonCode: z.string(), text: z.string(), at })

/** A lead (提案线索): what a resident raises, and the answer that somebody owes for it. */
export const Lead = z.extend(z.omit(LeadDraft, { title: true, placeId: true }), {
  id: z.string(),
  no: z.string(),
  revision: z.int().check(z.minimum(1)),
  status: LeadStatus,
  /** Gone once the author took her name off or deleted herself. */
  authorId: z.exactOptional(z.string()),
  authorRole: z.enum(['resident', 'member']),
  helped: z.exactOptional(Helped),
  channel: Channel,
  origin: z.exactOptional(LeadOrigin),
  title: z.string(),
  /** The place in the tree, root first. */
  area: z.array(z.string()),
  createdAt: at,
  statusAt: at,
  acceptedAt: z.exactOptional(at),
  /** When whoever the state waits for has to have acted. */
  stateDueAt: z.exactOptional(at),
  /** When the reply is promised; kept through every state of the unit. */
  dueAt: z.exactOptional(at),
  /** The promise before a lawful extension, kept visible. */
  dueBefore: z.exactOptional(at),
  staffOpenedAt: z.exactOptional(at),
  contentReason: z.exactOptional(ContentReason),
  textChecked: z.exactOptional(z.boolean()),
  appealed: z.exactOptional(z.boolean()),
  /** Who judged the content first: the appeal is for another pair of eyes. */
  judgedBy: z.exactOptional(z.string()),
  question: z.exactOptional(z.string()),
  decline: z.exactOptional(z.object({ code: z.string(), text: z.exactOptional(z.string()) })),
  redirect: z.exactOptional(z.object({ channel: z.string(), text: z.exactOptional(z.string()) })),
  mergedInto: z.exactOptional(z.object({ id: z.string(), no: z.string() })),
  /** The consultation that talks it over, or did. */
  consultation: z.exactOptional(z.object({ id: z.string(), no: z.string() })),
  mergeObjected: z.exactOptional(z.boolean()),
  membersAsked: z.exactOptional(z.boolean()),
  membersAgreed: z.exactOptional(z.boolean()),
  claim: z.exactOptional(Claim),
  unitId: z.exactOptional(z.string()),
  lastUnitId: z.exactOptional(z.string()),
  returnedBy: z.array(z.string()),
  returnAsked: z.exactOptional(z.extend(Asked, { toUnitId: z.string() })),
  extensionAsked: z.exactOptional(z.extend(Asked, { dueAt: at })),
  round: z.int(),
  draftReply: z.exactOptional(Reply),
  replies: z.array(Reply),
  resultMeaning: z.exactOptional(ResultMeaning),
  confirmed: z.exactOptional(z.boolean()),
  supervised: z.exactOptional(z.boolean()),
  closedAt: z.exactOptional(at),
  nudgedAt: z.exactOptional(at),
  /** Counted outside the revision (rulings 3.6): a save never writes them. */
  followers: z.int(),
  met: z.int(),
  remindersSent: z.array(z.string()),
  history: z.array(LeadEvent),
})
export type Lead = z.infer<typeof Lead>
