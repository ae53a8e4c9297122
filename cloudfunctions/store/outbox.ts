import { Lead } from '@shared/domain/lead/lead'
import { OutboxEvent } from '@shared/domain/notice/outbox-event'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'

const leads = () => db.collection('leads')

/**
 * A lead with something to tell, and what decides whether it still is to be told. `cursor` belongs to the first
 * event: the last follower who was surely told of it.
 */
const Owing = z.extend(z.pick(Lead, { status: true, visibility: true, authorId: true }), {
  _id: z.string(),
  outbox: z.array(OutboxEvent),
  cursor: z.exactOptional(z.string()),
  outboxTries: z.exactOptional(z.int()),
})
export type Owing = z.infer<typeof Owing>
const fields = Object.fromEntries(Object.keys(Owing.shape).map(name => [name, true]))

/** What was found, and the ids of what does not parse: it is set aside, never the whole page. */
export async function leadsOwing(
  now: string,
  limit: number,
): Promise<{ found: Owing[]; unreadable: string[] }> {
  const { data } = await leads()
    .where({ outboxAt: _.lte(now) })
    .orderBy('outboxAt', 'asc')
    .limit(limit)
    .field(fields)
    .get()
  const parsed = (data as { _id: string }[]).map(doc => ({ _id: doc._id, lead: Owing.safeParse(doc).data }))
  return {
    found: parsed.flatMap(({ lead }) => lead ?? []),
    unreadable: parsed.flatMap(({ _id, lead }) => (lead ? [] : _id)),
  }
}

/** Both changes below ask for their event at the head, so that a slow job never touches the next one. */
const head = ({ id, leadId }: OutboxEvent) => leads().where({ _id: leadId, 'outbox.0.id': id })

export const saveCursor = (event: OutboxEvent, cursor: string) => head(event).update({ cursor })

export const settle = (event: OutboxEvent) =>
  head(event).update({ outbox: _.shift(), cursor: _.remove(), outboxTries: _.remove() })

/** Takes a lead off the job's list, unless another event has come meanwhile. */
export const rest = (leadId: string) =>
  leads()
    .where({ _id: leadId, outbox: _.size(0) })
    .update({ outboxAt: _.remove() })

/** A lead that could not be told waits longer each time, so that it never holds the head of the queue. */
export const postponeOutbox = (leadId: string, until: string) =>
  leads()
    .where({ _id: leadId, outboxAt: _.exists(true) })
    .update({ outboxAt: until, outboxTries: _.inc(1) })
