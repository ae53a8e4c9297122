import type { Consultation } from '@shared/domain/consultation/consultation'
import { isPoolOpen } from '@shared/domain/consultation/is-pool-open'
import type { Topic } from '@shared/domain/consultation/topic'
import { AppError } from '@shared/domain/errors'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { freeConsultedLeads } from '../../jobs/consulted-leads'
import { getConsultation } from '../../store/consultations'
import { bringSupports } from '../../store/topic-supports'
import { getTopic, saveTopic, topicsOf } from '../../store/topics'
import { demandChecked } from '../closing/demand-checked'
import type { Ctx, Handler } from '../context'
import { demandScreener } from './demand-screener'
import { topicNews } from './settle-topics'

const done = { done: true } as const
const bad = (field: string) => new AppError('invalid_input', `topic: ${field}`, { field })

/** The topic as it was seen, and the call of those who screen it. */
async function seen({ topicId, revision }: { topicId: string; revision: number }, ctx: Ctx) {
  const topic = await getTopic(topicId)
  const consultation = await getConsultation(topic.consultationId)
  demandScreener(consultation, ctx)
  if (topic.revision !== revision)
    throw new AppError('conflict', `topic ${topicId}: seen ${revision}, is ${topic.revision}`)
  return { topic, consultation }
}

function demandPool({ status }: Consultation, { state }: Topic, states: readonly Topic['state'][]): void {
  if (!states.includes(state) || (state === 'OPEN' && !isPoolOpen(status)))
    throw new AppError('wrong_status', `topic is ${state}, call is ${status}`)
}

const telling = (topic: Topic, told: Pick<MatterEvent, 'kind' | 'facts'>, { actor, now }: Ctx) =>
  topicNews(topic, told, { actorId: actor.id, at: now() })

/** Where a topic may go: another open one of the same pool that is no part itself, and has none if it becomes one. */
function targetIn(
  pool: readonly Topic[],
  topic: Topic,
  { intoId, how }: { intoId: string; how: string },
): Topic {
  const into = pool.find(({ id }) => id === intoId)
  const fits = into?.state === 'OPEN' && into.id !== topic.id
  if (!into || !fits) throw bad('intoId')
  const hasParts = pool.some(({ parentId }) => parentId === topic.id)
  if (how === 'NEST' && (into.parentId !== undefined || hasParts)) throw bad('parts')
  return into
}

/** Two that say the same become one: everybody behind the first stands behind the second and will hear of it. */
async function merge(
  topic: Topic,
  { into, pool }: { into: Topic; pool: readonly Topic[] },
  ctx: Ctx,
): Promise<void> {
  await bringSupports(topic.id, { topicId: into.id, consultationId: into.consultationId, at: ctx.now() })
  const proposers = [...new Set([...into.proposers, ...topic.proposers])]
  const leadIds = [...new Set([...into.leadIds, ...topic.leadIds])]
  await saveTopic({ ...into, proposers, leadIds }, into, [])
  for (const part of pool.filter(({ parentId }) => parentId === topic.id))
    await saveTopic({ ...part, parentId: into.parentId ?? into.id }, part, [])
  const told = telling({ ...topic, title: into.title }, { kind: 'topic.merged', facts: {} }, ctx)
  await saveTopic({ ...topic, state: 'MERGED', intoId: into.id }, topic, [told])
}

/** Alike ones become one, a small one becomes part of a large one, or stands by itself again (domain.md row 20). */
export const joinTopic: Handler<'topic.join'> = async (asked, ctx) => {
  const { topic, consultation } = await seen(asked, ctx)
  demandPool(consultation, topic, ['OPEN'])
  if (asked.how === 'APART') {
    const { parentId: _parent, ...alone } = topic
    await saveTopic(alone, topic, [])
    return done
  }
  const pool = await topicsOf(consultation.id)
  const into = targetIn(pool, topic, asked)
  if (asked.how === 'MERGE') await merge(topic, { into, pool }, ctx)
  else {
    const told = telling({ ...topic, title: into.title }, { kind: 'topic.nested', facts: {} }, ctx)
    await saveTopic({ ...topic, parentId: into.id }, topic, [told])
  }
  return done
}

/** Its proposers read why; the leads that it came from go on. */
export const declineTopic: Handler<'topic.decline'> = async (asked, ctx) => {
  const { topic, consultation } = await seen(asked, ctx)
  demandPool(consultation, topic, ['OPEN', 'HELD'])
  await demandChecked(asked.text, consultation, ctx)
  const told = telling(topic, { kind: 'topic.declined', facts: { reason: asked.text } }, ctx)
  await saveTopic({ ...topic, state: 'DECLINED', reason: asked.text }, topic, [told])
  await freeConsultedLeads(topic.leadIds, consultation, { at: ctx.now(), settings: ctx.settings })
  return done
}

/** A person read what the check held; nobody releases her own words. */
export const releaseTopic: Handler<'topic.release'> = async (asked, ctx) => {
  const { topic, consultation } = await seen(asked, ctx)
  demandPool(consultation, topic, ['HELD'])
  if (topic.proposedBy === ctx.actor.id)
    throw new AppError('forbidden', 'her own words', { field: 'self_review' })
  await saveTopic({ ...topic, state: isPoolOpen(consultation.status) ? 'OPEN' : 'LISTED' }, topic, [])
  return done
}

export const weighTopic: Handler<'topic.weigh'> = async (asked, ctx) => {
  const { topic, consultation } = await seen(asked, ctx)
  demandPool(consultation, topic, ['OPEN'])
  await saveTopic({ ...topic, weight: asked.weight }, topic, [])
  return done
}
