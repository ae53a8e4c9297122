import type { Consultation } from '@shared/domain/consultation/consultation'
import { isPoolOpen } from '@shared/domain/consultation/is-pool-open'
import type { Topic } from '@shared/domain/consultation/topic'
import { sourcesFor } from '@shared/domain/consultation/topic-sources'
import { AppError } from '@shared/domain/errors'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { checkEntry } from '../../jobs/check-entry'
import { getConsultation } from '../../store/consultations'
import { keyedId } from '../../store/keyed-id'
import { support, unsupport } from '../../store/topic-supports'
import { addTopic, getTopic } from '../../store/topics'
import { findById } from '../../store/writes'
import { topicMatter } from '../consultation/matter-of'
import type { Ctx, Handler } from '../context'
import { showTopic } from './show-topics'

/** The last second of the call counts, whether the clock's job has come by or not. */
function demandOpen({ id, status, stateDueAt }: Consultation, at: string): void {
  if (status !== 'CALL' || (stateDueAt !== undefined && stateDueAt < at))
    throw new AppError('wrong_status', `call ${id} is over`, { field: 'call_over' })
}

const heldNews = (topic: Topic, { area }: Consultation): MatterEvent => ({
  id: `${topic.id}:held`,
  at: topic.at,
  actorId: topic.proposedBy,
  kind: 'topic.held',
  to: [{ role: 'proposalStaff' }, { role: 'townWorker', areaIds: area }],
  matter: topicMatter(topic),
  facts: {},
})

/** Somebody says what is to be talked over. Its words are checked before anybody else reads them. */
export const proposeTopic: Handler<'topic.propose'> = async (asked, ctx) => {
  const { consultationId, title, text, source, key } = asked
  const { id: personId, roles } = ctx.actor
  const consultation = await getConsultation(consultationId)
  const id = keyedId(personId, key)
  if (!(await findById('topics', id))) {
    const at = ctx.now()
    demandOpen(consultation, at)
    if (!sourcesFor(roles).includes(source))
      throw new AppError('invalid_input', `${source} is not hers`, { field: 'source' })
    const { held } = await checkEntry({ personId, text: [title, text].filter(Boolean).join('\n') })
    const topic: Topic = {
      ...{ id, consultationId, title, source, at },
      ...(text !== undefined && { text }),
      revision: 1,
      proposedBy: personId,
      byRole: roles.find(role => role !== 'resident') ?? 'resident',
      state: held ? 'HELD' : 'OPEN',
      leadIds: [],
      proposers: [personId],
      supports: 0,
      weight: 0,
    }
    await addTopic(topic, held ? [heldNews(topic, consultation)] : [])
  }
  await support({ topicId: id, consultationId, personId, at: ctx.now() })
  return showTopic(id, consultation, ctx)
}

/** 我也想商量这个: once a person, while the pool is open. Of one that was called off everybody behind it has heard. */
export const supportTopic: Handler<'topic.support'> = async ({ topicId, on }, { actor, now }: Ctx) => {
  const { state, consultationId } = await getTopic(topicId)
  if (state === 'HELD') throw new AppError('not_found', `topic ${topicId} is not shown`)
  const { status } = await getConsultation(consultationId)
  if (state !== 'OPEN' || !isPoolOpen(status))
    throw new AppError('wrong_status', `topic ${topicId} is ${state}, call is ${status}`, {
      field: 'call_over',
    })
  const tie = { topicId, consultationId, personId: actor.id, at: now() }
  await (on ? support(tie) : unsupport(tie))
  return { supported: on }
}
