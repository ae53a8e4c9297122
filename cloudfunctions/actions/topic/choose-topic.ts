import type { Topic } from '@shared/domain/consultation/topic'
import { AppError } from '@shared/domain/errors'
import { getConsultation } from '../../store/consultations'
import { topicsOf } from '../../store/topics'
import { demandChecked } from '../closing/demand-checked'
import { takeConsultationStep } from '../consultation/take-consultation-step'
import type { Handler } from '../context'
import { demandAhead } from './demand-planned-day'
import { settleTopics } from './settle-topics'
import { toNextLevel } from './to-next-level'

export const shortlistTopics: Handler<'consultation.shortlist'> = (asked, ctx) =>
  takeConsultationStep(
    'shortlist',
    {
      ...asked,
      carry: async ({ id }) => ({
        facts: { count: (await topicsOf(id)).length },
        set: { stateDueAt: undefined },
      }),
    },
    ctx,
  )

async function chosen(topicId: string, consultationId: string): Promise<{ topic: Topic; parts: Topic[] }> {
  const pool = await topicsOf(consultationId)
  const topic = pool.find(({ id }) => id === topicId)
  if (topic?.state !== 'OPEN' || topic.parentId !== undefined)
    throw new AppError('invalid_input', `topic ${topicId} is not to be chosen`, { field: 'topicId' })
  return { topic, parts: pool.filter(({ parentId }) => parentId === topicId) }
}

/** The topic becomes what the consultation is about; its sources, and the leads of its parts, come with it. */
export const nominateTopic: Handler<'consultation.nominate'> = async (asked, ctx) => {
  const view = await takeConsultationStep(
    'nominate',
    {
      ...asked,
      carry: async (before, at) => {
        demandAhead(asked.plannedFor, at)
        if (asked.text !== undefined) await demandChecked(asked.text, before, ctx)
        const { topic, parts } = await chosen(asked.topicId, before.id)
        const all = [topic, ...parts]
        return {
          text: asked.text,
          set: {
            topicId: topic.id,
            title: topic.title,
            ...(topic.text !== undefined && { scope: topic.text }),
            sources: [...new Set(all.map(({ source }) => source))],
            leadIds: [...new Set(all.flatMap(({ leadIds }) => leadIds))],
            approvals: [],
            plannedFor: asked.plannedFor ?? before.plannedFor,
          },
          news: after => toNextLevel(after, ctx),
        }
      },
    },
    ctx,
  )
  await settleTopics(await getConsultation(asked.consultationId), ctx)
  return view
}
