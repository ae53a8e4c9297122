import { localDay } from '@shared/domain/calendar/local-day'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { levelOf } from '@shared/domain/consultation/consultation-relation'
import type { Topic } from '@shared/domain/consultation/topic'
import { AppError } from '@shared/domain/errors'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { getConsultation } from '../../store/consultations'
import { getTopic, topicsOf } from '../../store/topics'
import { demandChecked } from '../closing/demand-checked'
import { matterOf, persons } from '../consultation/matter-of'
import { takeConsultationStep } from '../consultation/take-consultation-step'
import type { Ctx, Handler } from '../context'
import { freeOtherLeads, settleTopics } from './settle-topics'

/** The level whose turn it is hears that something lies on its desk; a town's level only for its own place. */
function toNextLevel(consultation: Consultation, { actor, settings, now }: Ctx): MatterEvent[] {
  const level = levelOf(consultation, settings.consultation.approval)
  if (!level || consultation.status !== 'TOPIC_REVIEW') return []
  const to = level.roles.map(role => ({
    role,
    ...(role === 'townWorker' && { areaIds: consultation.area }),
  }))
  const id = `${consultation.id}:${consultation.revision}:toApprove`
  return [
    {
      id,
      at: now(),
      actorId: actor.id,
      kind: 'topic.toApprove',
      to,
      matter: matterOf(consultation),
      facts: {},
    },
  ]
}

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

/** Whoever proposed it, and who opened the call. */
async function proposersOf({ topicId, createdBy }: Consultation): Promise<string[]> {
  return [createdBy, ...(topicId === undefined ? [] : (await getTopic(topicId)).proposers)]
}

type Approving = { text?: string | undefined; plannedFor?: string | undefined }

const noDay = (why: string) => new AppError('invalid_input', why, { field: 'plannedFor' })

function demandDay(isLast: boolean, plannedFor: string | undefined): void {
  if (isLast && plannedFor === undefined) throw noDay('the plan needs a day')
}

/** What is planned is to come. A day that somebody named before is not judged again. */
function demandAhead(plannedFor: string | undefined, at: string): void {
  if (plannedFor !== undefined && plannedFor < localDay(at)) throw noDay(`${plannedFor} is over`)
}

/** What one level's yes writes: whose it was, and the day of the plan, without which the last level plans nothing. */
function approvalOf(before: Consultation, asked: Approving & { at: string }, { actor, settings }: Ctx) {
  const { at } = asked
  const chain = settings.consultation.approval
  const level = levelOf(before, chain)
  demandAhead(asked.plannedFor, at)
  const plannedFor = asked.plannedFor ?? before.plannedFor
  demandDay(level?.id === chain.at(-1)?.id, plannedFor)
  const approval = {
    ...{ levelId: level?.id ?? '', approved: true, by: actor.id, at },
    ...(asked.text !== undefined && { text: asked.text }),
  }
  return {
    text: asked.text,
    facts: { ...(level && { level: level.name }), ...(plannedFor && { date: plannedFor }) },
    set: { plannedFor, approvals: [...before.approvals, approval] },
  }
}

/** One level says yes; the last one puts it into the yearly plan. */
export const approveTopic: Handler<'consultation.approve'> = async (asked, ctx) => {
  const view = await takeConsultationStep(
    'approveTopic',
    {
      ...asked,
      carry: async (before, at) => {
        if (asked.text !== undefined) await demandChecked(asked.text, before, ctx)
        const to = persons(await proposersOf(before))
        return {
          ...approvalOf(before, { ...asked, at }, ctx),
          news: after =>
            after.status === 'PLANNED'
              ? [plannedNews(after, { at, to, actorId: ctx.actor.id })]
              : toNextLevel(after, ctx),
        }
      },
    },
    ctx,
  )
  if (view.status === 'PLANNED') await freeOtherLeads(await getConsultation(asked.consultationId), ctx)
  return view
}

const plannedNews = (after: Consultation, told: Pick<MatterEvent, 'at' | 'to' | 'actorId'>): MatterEvent => ({
  ...told,
  id: `${after.id}:${after.revision}:planned`,
  kind: 'topic.planned',
  matter: matterOf(after),
  facts: after.plannedFor ? { date: `${after.plannedFor}T00:00:00.000Z` } : {},
})

/** One level gives it back with its reason: the pool is open again, and everybody concerned reads why. */
export const returnTopic: Handler<'consultation.returnTopic'> = async (asked, ctx) => {
  const view = await takeConsultationStep(
    'returnTopic',
    {
      ...asked,
      carry: async (before, at) => {
        await demandChecked(asked.text, before, ctx)
        const level = levelOf(before, ctx.settings.consultation.approval)
        const approval = { levelId: level?.id ?? '', approved: false, by: ctx.actor.id, at, text: asked.text }
        return {
          text: asked.text,
          facts: level ? { level: level.name } : {},
          set: { approvals: [...before.approvals, approval] },
          news: after => [
            {
              id: `${after.id}:${after.revision}:returned`,
              ...{ at, actorId: ctx.actor.id, kind: 'topic.returned', to: persons([after.createdBy]) },
              matter: matterOf(after),
              facts: { reason: asked.text },
            },
          ],
        }
      },
    },
    ctx,
  )
  await settleTopics(await getConsultation(asked.consultationId), ctx)
  return view
}
