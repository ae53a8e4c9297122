import type { Consultation } from '@shared/domain/consultation/consultation'
import type { Topic } from '@shared/domain/consultation/topic'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { freeConsultedLeads } from '../../jobs/consulted-leads'
import { saveTopic, topicsOf } from '../../store/topics'
import { persons, topicMatter } from '../consultation/matter-of'
import type { Ctx } from '../context'

type Answer = Pick<MatterEvent, 'kind' | 'facts'> & { state: Topic['state'] }

/** Whoever proposed a topic, or one that became part of it, is told what became of it. Its id is made of facts. */
export const topicNews = (
  topic: Topic,
  { kind, facts }: Omit<Answer, 'state'>,
  by: { actorId: string; at: string },
) =>
  ({
    ...{ id: `${topic.id}:${topic.revision + 1}:${kind}`, kind, facts, ...by },
    to: persons(topic.proposers),
    matter: topicMatter(topic),
  }) satisfies MatterEvent

/** What the record's state means for one topic of its pool; undefined if it has its answer. */
function answerFor(topic: Topic, { status, topicId, history }: Consultation): Answer | undefined {
  const belongs = topic.id === topicId || topic.parentId === topicId
  if (status === 'SHORTLIST') {
    if (topic.state === 'LISTED') return { state: 'OPEN', kind: 'topic.listed', facts: {} }
    const reason = history.at(-1)?.text ?? ''
    return topic.state === 'CHOSEN' ? { state: 'OPEN', kind: 'topic.returned', facts: { reason } } : undefined
  }
  if (topic.state !== 'OPEN' || status === 'CALL') return undefined
  return belongs
    ? { state: 'CHOSEN', kind: 'topic.chosen', facts: {} }
    : { state: 'LISTED', kind: 'topic.listed', facts: {} }
}

/**
 * Brings the pool after the record: the chosen topic and its parts, the others on the reference list, each with its
 * answer. Every topic is one conditional write, so it may die in the middle and be run again.
 */
export async function settleTopics(consultation: Consultation, { actor, now }: Ctx): Promise<void> {
  for (const topic of await topicsOf(consultation.id)) {
    const answer = answerFor(topic, consultation)
    if (!answer) continue
    // back on the table after a return: nothing has happened to it
    const telling = answer.kind === 'topic.listed' && answer.state === 'OPEN' ? [] : [answer]
    await saveTopic(
      { ...topic, state: answer.state },
      topic,
      telling.map(told => topicNews(topic, told, { actorId: actor.id, at: now() })),
    )
  }
}

/** Leads whose topic is not the one: once the plan stands they go on by themselves. */
export async function freeOtherLeads(consultation: Consultation, { settings, now }: Ctx): Promise<void> {
  const others = (await topicsOf(consultation.id)).flatMap(({ leadIds }) => leadIds)
  const gone = others.filter(id => !consultation.leadIds.includes(id))
  await freeConsultedLeads(gone, consultation, { at: now(), settings })
}
