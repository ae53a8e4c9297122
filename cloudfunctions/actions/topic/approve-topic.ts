import type { Consultation } from '@shared/domain/consultation/consultation'
import { levelOf } from '@shared/domain/consultation/consultation-relation'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { getConsultation } from '../../store/consultations'
import { getTopic } from '../../store/topics'
import { demandChecked } from '../closing/demand-checked'
import { matterOf, persons } from '../consultation/matter-of'
import { takeConsultationStep } from '../consultation/take-consultation-step'
import type { Ctx, Handler } from '../context'
import { demandAhead, demandDay } from './demand-planned-day'
import { freeOtherLeads, settleTopics } from './settle-topics'
import { toNextLevel } from './to-next-level'

/** Whoever proposed it, and who opened the call. */
async function proposersOf({ topicId, createdBy }: Consultation): Promise<string[]> {
  return [createdBy, ...(topicId === undefined ? [] : (await getTopic(topicId)).proposers)]
}

type Approving = { text?: string | undefined; plannedFor?: string | undefined }

/** What one level's yes writes: whose it was, and the day of the plan, without which the last level plans nothing. */
function approvalOf(before: Consultation, asked: Approving & { at: string }, { actor, settings }: Ctx) {
  const { at } = asked
  const chain = settings.consultation.approval
  const level = levelOf(before, chain)
  demandAhead(asked.plannedFor, at)
  const plannedFor = asked.plannedFor ?? before.plannedFor
  if (level?.id === chain.at(-1)?.id) demandDay(plannedFor, at)
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
