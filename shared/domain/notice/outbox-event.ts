import * as z from '@shared/zod'
import { EventFacts, type LeadEvent } from '../lead/lead-event'
import type { Lead } from '../lead/lead'
import { isPublic } from '../lead/lead-audience'
import { onlyWords } from '../lead/only-words'
import {
  newsOfEmptiedMatter,
  newsOfSecondDenial,
  newsOfSharedContact,
  newsOfStep,
  type News,
  type Reader,
} from './lead-notices'
import { NoticeKind } from './notice-kind'

const reader = z.enum([
  'author',
  'claimer',
  'followers',
  'staff',
  'proposalStaff',
  'supervisors',
  'unitClerk',
  'unitDeputy',
  'unitLeader',
  'lastUnitClerk',
] satisfies [Reader, ...Reader[]])

/**
 * One thing that a lead has to tell; an entry of its outbox, however many people it concerns. Who they are is fixed
 * as far as the record knows them: the job may come after the lead has gone on to another unit.
 */
export const OutboxEvent = z.object({
  id: z.string(),
  leadId: z.string(),
  leadNo: z.string(),
  at: z.iso.datetime(),
  actorId: z.string(),
  area: z.array(z.string()),
  news: z.array(z.object({ kind: NoticeKind, to: z.array(reader) })),
  facts: z.extend(EventFacts, {
    question: z.exactOptional(z.string()),
    days: z.exactOptional(z.int()),
    dueAt: z.exactOptional(z.string()),
    declineCode: z.exactOptional(z.string()),
    /** What the leader wrote beside a reply she gave back: for the unit's own clerk. */
    backText: z.exactOptional(z.string()),
    /** How the office decided what the unit had asked for. */
    approved: z.exactOptional(z.boolean()),
    /** False if nobody said whether the matter is solved. */
    confirmed: z.exactOptional(z.boolean()),
    /** A template of the operator's account, in news about the telling itself. */
    template: z.exactOptional(z.string()),
  }),
  authorId: z.exactOptional(z.string()),
  /** Its author has no phone: her station's helpers are told, so that somebody tells her. */
  stationId: z.exactOptional(z.string()),
  claimerId: z.exactOptional(z.string()),
  unitId: z.exactOptional(z.string()),
  lastUnitId: z.exactOptional(z.string()),
  /** The moment after which the matter itself is over, so that quiet hours give way (rulings 1). */
  dueAt: z.exactOptional(z.iso.datetime()),
})
export type OutboxEvent = z.infer<typeof OutboxEvent>

function newsOf({ step }: LeadEvent, lead: Lead): readonly News[] {
  if (step === 'deny' && lead.round > 2) return [...newsOfStep.deny, newsOfSecondDenial]
  if (step === 'refer' && lead.contactForUnit && lead.contact)
    return [...newsOfStep.refer, newsOfSharedContact]
  if (step === 'withdrawName' && lead.status === 'WITHDRAWN') return [newsOfEmptiedMatter]
  return newsOfStep[step]
}

/** Followers hear of public matters, and that a public matter is no more. */
const endsInPublic = ({ step }: LeadEvent, before: Lead) =>
  (step === 'withdraw' || step === 'duplicate') && isPublic(before)

/** The words that this step let go: they were held before, and are not any more. */
const releasedBy = (lead: Lead, before: Lead) =>
  lead.history.find(({ id, held }) => !held && before.history.some(was => was.id === id && was.held))

/**
 * What a step has to tell, given the lead as it was before and as it is now; undefined if nobody is concerned.
 * Words that were held are told of when they are released, as their writer's own.
 */
export function outboxEvent(event: LeadEvent, lead: Lead, before: Lead): OutboxEvent | undefined {
  const released = event.step === 'releaseEntry' ? releasedBy(lead, before) : undefined
  if (!released) return newsEvent(event, lead, before)
  if (!onlyWords.includes(released.step)) return undefined
  return newsEvent({ ...released, id: event.id, at: event.at }, lead, before)
}

function newsEvent(event: LeadEvent, lead: Lead, before: Lead): OutboxEvent | undefined {
  const toFollowers = isPublic(lead) || endsInPublic(event, before)
  const told = (event.held && onlyWords.includes(event.step) ? [] : newsOf(event, lead))
    .map(({ kind, to }) => ({ kind, to: to.filter(of => of !== 'followers' || toFollowers) }))
    .filter(({ to }) => to.length)
  const news: News[] =
    event.held && !event.awaitsPhotos ? [{ kind: 'lead.heldStaff', to: ['staff'] }, ...told] : told
  if (!news.length) return undefined
  const { id, at, actorId } = event
  return tellingOf(lead, {
    id,
    at,
    actorId,
    before,
    news,
    facts: { ...event.facts, ...moreFacts(event, lead) },
  })
}

/** What the sentences of some steps need beside the facts of the history. */
function moreFacts({ step, text }: LeadEvent, { draftReply }: Lead): Partial<OutboxEvent['facts']> {
  if (step === 'signBack') return text ? { backText: text } : {}
  if (step === 'reply') return draftReply ? { resultMeaning: draftReply.resultMeaning } : {}
  if (step === 'approveReturn' || step === 'approveExtension') return { approved: true }
  if (step === 'noConfirm') return { confirmed: false }
  return {}
}

type Telling = {
  id: string
  at: string
  actorId: string
  before: Lead
  news: readonly News[]
  facts: OutboxEvent['facts']
}

/** Whom the record knows beside the desks, as it was before and as it is now. */
function personsIn(lead: Lead, before: Lead) {
  const claimerId = lead.claim?.personId ?? before.claim?.personId
  const lastUnitId = lead.lastUnitId ?? before.unitId
  return {
    ...(lead.authorId && { authorId: lead.authorId }),
    ...(lead.helped && { stationId: lead.helped.stationId }),
    ...(claimerId && { claimerId }),
    ...(lead.unitId && { unitId: lead.unitId }),
    ...(lastUnitId && { lastUnitId }),
  }
}

/** The outbox entry of some news about a lead. */
export function tellingOf(lead: Lead, { id, at, actorId, before, news, facts }: Telling): OutboxEvent {
  return {
    id,
    leadId: lead.id,
    leadNo: lead.no,
    at,
    actorId,
    area: lead.area,
    news: news.map(({ kind, to }) => ({ kind, to: [...to] })),
    facts: {
      ...facts,
      ...(lead.question !== undefined && { question: lead.question }),
      ...(lead.dueAt && { dueAt: lead.dueAt }),
      ...(lead.decline && { declineCode: lead.decline.code }),
    },
    ...personsIn(lead, before),
    ...(lead.stateDueAt && { dueAt: lead.stateDueAt }),
  }
}
