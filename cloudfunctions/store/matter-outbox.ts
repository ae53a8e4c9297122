import { MatterEvent } from '@shared/domain/notice/matter-event'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'

/** The collections whose documents carry an outbox of their own; each has an index on `outboxAt`. */
export const tellingCollections = [
  'consultations',
  'topics',
  'statements',
  'utterances',
  'commitments',
  'corrections',
  'letters',
  'dutyDays',
  'memberProfiles',
  'photos',
] as const
export type TellingCollection = (typeof tellingCollections)[number]

const Owing = z.object({
  _id: z.string(),
  outbox: z.array(MatterEvent),
  cursor: z.exactOptional(z.string()),
  outboxTries: z.exactOptional(z.int()),
})
export type OwingMatter = z.infer<typeof Owing>
const fields = Object.fromEntries(Object.keys(Owing.shape).map(name => [name, true]))

/** What a write adds so that the news leaves with the facts: state, history and outbox are one write. */
export const tellingOf = (events: readonly MatterEvent[]) =>
  events[0] ? { outbox: _.push([...events]), outboxAt: events[0].at } : {}

/** The same for a document that is only now added. */
export const tellingOfNew = (events: readonly MatterEvent[]) =>
  events[0] ? { outbox: [...events], outboxAt: events[0].at } : { outbox: [] }

/** What has something to tell, the longest waiting first, and the ids of what does not parse. */
export async function mattersOwing(collection: TellingCollection, now: string, limit: number) {
  const { data } = await db
    .collection(collection)
    .where({ outboxAt: _.lte(now) })
    .orderBy('outboxAt', 'asc')
    .limit(limit)
    .field(fields)
    .get()
  const parsed = (data as { _id: string }[]).map(doc => ({ _id: doc._id, owing: Owing.safeParse(doc).data }))
  return {
    found: parsed.flatMap(({ owing }) => owing ?? []),
    unreadable: parsed.flatMap(({ _id, owing }) => (owing ? [] : _id)),
  }
}

/** Both ask for their event at the head, so that a slow job never touches the next one. */
const head = (collection: TellingCollection, id: string, event: MatterEvent) =>
  db.collection(collection).where({ _id: id, 'outbox.0.id': event.id })

export const saveMatterCursor = (
  at: { collection: TellingCollection; id: string },
  event: MatterEvent,
  cursor: string,
) => head(at.collection, at.id, event).update({ cursor })

export const settleMatter = (at: { collection: TellingCollection; id: string }, event: MatterEvent) =>
  head(at.collection, at.id, event).update({ outbox: _.shift(), cursor: _.remove(), outboxTries: _.remove() })

/** Takes it off the job's list, unless another event has come meanwhile. */
export const restMatter = (collection: TellingCollection, id: string) =>
  db
    .collection(collection)
    .where({ _id: id, outbox: _.size(0) })
    .update({ outboxAt: _.remove() })

/** What could not be told waits longer each time. */
export const postponeMatter = (collection: TellingCollection, id: string, until: string) =>
  db
    .collection(collection)
    .where({ _id: id, outboxAt: _.exists(true) })
    .update({ outboxAt: until, outboxTries: _.inc(1) })
