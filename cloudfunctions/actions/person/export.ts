import { localDay } from '@shared/domain/calendar/local-day'
import type { Lead } from '@shared/domain/lead/lead'
import { timelineFor } from '@shared/domain/lead/timeline-entry'
import { ownActsOn } from '../../store/commitment-erasures'
import { OwnedLook } from '@shared/domain/lead/contact-look'
import { looksAtOwner } from '../../store/contact-looks'
import { consentsOf } from '../../store/consents'
import { gathered } from '../../store/gatherings'
import { listByAuthor } from '../../store/lead-lists'
import { personById } from '../../store/people'
import { gatheredById } from '../../store/personal-data'
import type { Ctx, Handler } from '../context'

/** Letters of the largest answer: CloudBase carries about a megabyte, and a Chinese letter is three bytes. */
const MOST_LETTERS = 280_000
const MOST_LEADS = 200

/** Everything that is stored about me, as one JSON text for a file. `complete` says whether all of it found room. */
export const exportMine: Handler<'person.export'> = async (_input, ctx) => {
  const { actor, now } = ctx
  const [person, consents, leads, follows, photos, notices, wechatCredits, rooms, looks, commitments] =
    await Promise.all([
      personById(actor.id),
      consentsOf(actor.id),
      allLeads(ctx),
      gathered('follows', { personId: actor.id }, 'at'),
      gathered('photos', { ownerId: actor.id }),
      gathered('notices', { to: actor.id }, 'at'),
      gathered('credits', { personId: actor.id }),
      roomParts(actor.id),
      looksAtOwner(actor.id),
      ownActsOn(actor.id),
    ])
  const parts = {
    person,
    consents,
    leads,
    follows,
    photos: photos.map(ownPhoto),
    wechatCredits,
    notices,
    contactLooks: looks.map(look => OwnedLook.parse(look)),
    commitments,
    ...rooms,
  }
  const fileName = `minyi-${localDay(now())}.json`
  return { fileName, json: fitted({ exportedAt: now(), ...parts }) }
}

/** Of others: what they decided about it, what they are still writing, what is still to be told. */
const ofOthers = ['outbox', 'outboxAt', 'judgedBy', 'decidedBy', 'by', 'proposers', 'draftAnswer']

/** Her own part of a document, also within what somebody answered. */
const ownPart = (doc: object): object =>
  Object.fromEntries(
    Object.entries(doc)
      .filter(([name]) => !ofOthers.includes(name))
      .map(([name, value]) => [name, isAnswer(name, value) ? ownPart(value) : value]),
  )
const isAnswer = (name: string, value: unknown): value is object =>
  name === 'answer' && typeof value === 'object' && value !== null

async function roomParts(personId: string): Promise<Record<string, object[]>> {
  const parts = gatheredById.map(async ([name, collection, field]) => {
    const rows = await gathered(collection, { [field]: personId })
    return [name, rows.map(ownPart)] as const
  })
  return Object.fromEntries(await Promise.all(parts))
}

async function allLeads(ctx: Ctx) {
  const found: object[] = []
  let cursor: string | undefined
  do {
    const page = await listByAuthor(ctx.actor.id, cursor)
    found.push(...page.leads.map(lead => ownLead(lead, ctx)))
    cursor = page.cursor
  } while (cursor && found.length < MOST_LEADS)
  return found
}

/** A lead as its author may read it, with her own contact in clear. */
function ownLead(lead: Lead, { actor }: Ctx) {
  const { history, judgedBy: _judge, claim: _claim, draftReply: _draft, remindersSent: _sent, ...own } = lead
  const replies = lead.replies.map(({ writtenBy: _clerk, signedBy: _signer, ...reply }) => reply)
  const { returnAsked: _return, extensionAsked: _extension, returnedBy: _returned, ...seen } = own
  return { ...seen, replies, timeline: timelineFor(history, { actor, audience: 'own', lead }) }
}

const ownPhoto = ({ _id, state, leadId, createdAt, width, height }: Record<string, unknown>) => ({
  id: _id,
  state,
  leadId,
  createdAt,
  width,
  height,
})

/** The whole, or as many of each long list as find room. */
function fitted(parts: Record<string, unknown>): string {
  for (const most of [Number.POSITIVE_INFINITY, 200, 50, 10]) {
    const cut = Object.entries(parts).map(([name, part]) => [
      name,
      Array.isArray(part) ? part.slice(0, most) : part,
    ])
    const json = JSON.stringify({ ...Object.fromEntries(cut), complete: most > 1000 }, null, 1)
    if (json.length <= MOST_LETTERS || most === 10) return json
  }
  return '{}'
}
