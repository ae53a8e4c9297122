import { Topic } from '@shared/domain/consultation/topic'
import { AppError } from '@shared/domain/errors'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { tellingOf, tellingOfNew } from './matter-outbox'
import { addOrFind, findById, whole } from './writes'

const topics = () => db.collection('topics')
type Row = { _id: string; [field: string]: unknown }
/** What a step writes: everything but the count, which others raise meanwhile. */
const Written = z.omit(Topic, { supports: true })
/** More than a call collects; the cap on what one person proposes lies far below. */
const MOST = 1000

const from = ({ _id, ...fields }: Row): Topic => Topic.parse({ ...fields, id: _id })

export async function getTopic(id: string): Promise<Topic> {
  const found = await findById('topics', id)
  if (!found) throw new AppError('not_found', `no topic ${id}`)
  return from(found)
}

/** Adds a topic, or finds the one that the same tap made before. */
export async function addTopic({ id, ...topic }: Topic, telling: readonly MatterEvent[]): Promise<Topic> {
  const { doc } = await addOrFind('topics', { ...topic, ...tellingOfNew(telling), _id: id })
  return from(doc)
}

/** The whole pool of a call, the oldest first. */
export async function topicsOf(consultationId: string): Promise<Topic[]> {
  const { data } = await topics().where({ consultationId }).orderBy('at', 'asc').limit(MOST).get()
  return (data as Row[]).map(from)
}

/** Saves a topic as of the revision that was read, with its news; somebody faster makes ours a `conflict`. */
export async function saveTopic(
  topic: Topic,
  before: Topic,
  telling: readonly MatterEvent[],
): Promise<Topic> {
  const revision = before.revision + 1
  const { updated } = await topics()
    .where({ _id: before.id, revision: before.revision })
    .update({ ...whole(Written, { ...topic, revision }), ...tellingOf(telling) })
  if (updated !== 1) throw new AppError('conflict', `topic ${before.id} changed since ${before.revision}`)
  return { ...topic, revision }
}

export const countSupport = (topicId: string, by: 1 | -1) =>
  topics()
    .where({ _id: topicId })
    .update({ supports: _.inc(by) })

/** After a merge: as many as really stand behind it. */
export const setSupports = (topicId: string, supports: number) =>
  topics().where({ _id: topicId }).update({ supports })
