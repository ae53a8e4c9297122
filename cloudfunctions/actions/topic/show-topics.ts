import { rankedTopics } from '@shared/domain/consultation/ranked-topics'
import { sourcesFor } from '@shared/domain/consultation/topic-sources'
import { readsTopic, topicView, type TopicView } from '@shared/domain/consultation/topic-view'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { AppError } from '@shared/domain/errors'
import { getConsultation } from '../../store/consultations'
import { supportedBy } from '../../store/topic-supports'
import { topicsOf } from '../../store/topics'
import type { Ctx, Handler } from '../context'
import { isScreener } from './demand-screener'

/** The pool as this person reads it, ranked. */
async function poolFor(consultation: Consultation, ctx: Ctx): Promise<TopicView[]> {
  const { id: personId } = ctx.actor
  const [topics, supported] = await Promise.all([
    topicsOf(consultation.id),
    supportedBy(consultation.id, personId),
  ])
  const reader = { personId, staff: isScreener(consultation, ctx), supported }
  return rankedTopics(topics.filter(topic => readsTopic(topic, reader))).map(topic =>
    topicView(topic, reader),
  )
}

export const listTopics: Handler<'topic.list'> = async ({ consultationId }, ctx) => {
  const consultation = await getConsultation(consultationId)
  return {
    rows: await poolFor(consultation, ctx),
    sources: sourcesFor(ctx.actor.roles),
    screens: isScreener(consultation, ctx),
  }
}

/** One topic as its proposer sees it. */
export async function showTopic(topicId: string, consultation: Consultation, ctx: Ctx): Promise<TopicView> {
  const found = (await poolFor(consultation, ctx)).find(({ id }) => id === topicId)
  if (!found) throw new AppError('not_found', `no topic ${topicId}`)
  return found
}
