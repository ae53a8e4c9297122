import * as z from '@shared/zod'
import { EventFacts, type LeadEvent } from '../lead/lead-event'
import type { Lead } from '../lead/lead'
import { isPublic } from '../lead/lead-audience'
import { newsOfSecondDenial, newsOfSharedContact, newsOfStep, type News, type Reader } from './lead-notices'
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
  }),
  authorId: z.exactOptional(z.string()),
  claimerId: z.exactOptional(z.string()),
  unitId: z.exactOptional(z.string()),
  lastUnitId: z.exactOptional(z.string()),
  /** The moment after which the matter itself is over, so that quiet hours give way (rulings 1). */
  dueAt: z.exactOptional(z.iso.datetime()),
})
export type OutboxEvent = z.infer<typeof OutboxEvent>

function newsOf({ step }: LeadEvent, lead: Lead): readonly News[] {
  if (step === 'deny' && lead.supervised) return [...newsOfStep.deny, newsOfSecondDenial]
  if (step === 'refer' && lead.contactForUnit && lead.contact)
    return [...newsOfStep.refer, newsOfSharedContact]
  return newsOfStep[step]
}

/** Held words are told to nobody but the staff who must look at them; followers hear of public matters alone. */
function readersOf({ kind, to }: News, event: LeadEvent, lead: Lead): News | undefined {
  const heard = to.filter(of => (of === 'followers' ? isPublic(lead) || event.step === 'withdraw' : true))
  if (event.held) return undefined
  return heard.length ? { kind, to: heard } : undefined
}

/** What a step has to tell, given the lead as it was before and as it is now; undefined if nobody is concerned. */
export function outboxEvent(event: LeadEvent, lead: Lead, before: Lead): OutboxEvent | undefined {
  const told = newsOf(event, lead).flatMap(news => readersOf(news, event, lead) ?? [])
  const news: News[] = event.held ? [{ kind: 'lead.heldStaff', to: ['staff'] }, ...told] : told
  if (!news.length) return undefined
  return tellingOf(lead, {
    id: event.id,
    at: event.at,
    actorId: event.actorId,
    before,
    news,
    facts: event.facts,
  })
}

type Telling = {
  id: string
  at: string
  actorId: string
  before: Lead
  news: readonly News[]
  facts: OutboxEvent['facts']
}

/** The outbox entry of some news about a lead. */
export function tellingOf(lead: Lead, { id, at, actorId, before, news, facts }: Telling): OutboxEvent {
  const claimerId = lead.claim?.personId ?? before.claim?.personId
  const lastUnitId = lead.lastUnitId ?? before.unitId
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
    ...(lead.authorId && { authorId: lead.authorId }),
    ...(claimerId && { claimerId }),
    ...(lead.unitId && { unitId: lead.unitId }),
    ...(lastUnitId && { lastUnitId }),
    ...(lead.stateDueAt && { dueAt: lead.stateDueAt }),
  }
}
