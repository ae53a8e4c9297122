import { AppError } from '@shared/domain/errors'
import { hasRole } from '@shared/domain/person/actor'
import { releaseBelow } from '../../jobs/answer-below'
import { freeConsultedLeads } from '../../jobs/consulted-leads'
import { getConsultation } from '../../store/consultations'
import { personById } from '../../store/people'
import { seatedByRole } from '../../store/seats'
import { topicsOf } from '../../store/topics'
import { demandChecked } from '../closing/demand-checked'
import { persons } from '../consultation/matter-of'
import { takeConsultationStep } from '../consultation/take-consultation-step'
import type { Handler } from '../context'
import { demandDaysAhead } from './demand-days-ahead'
import { laterThan } from './later-than'
import { leaveTalk } from './leave-talk'
import { everybodyConcerned, everybodyIn, newsOf, timeFacts } from './convener-news'

/** A member or an appointed convener, never of a handling unit (domain.md row 57). */
export const appointConvener: Handler<'consultation.appointConvener'> = async (asked, ctx) => {
  const view = await takeConsultationStep(
    'appointConvener',
    {
      ...asked,
      carry: async () => {
        const person = await personById(asked.personId)
        if (person.unitId !== undefined || !hasRole(person, 'member', 'convener'))
          throw new AppError('invalid_input', `${person.id} does not convene`, { field: 'personId' })
        return {
          set: { convenerId: person.id },
          news: after => [
            newsOf(after, ctx, { kind: 'consult.convener', to: persons([person.id]), facts: {} }),
          ],
        }
      },
    },
    ctx,
  )
  // sent again, it finds another who leads by now: then she may sit there
  const { convenerId } = await getConsultation(view.id)
  if (convenerId === asked.personId) await leaveTalk(view.id, asked.personId, ctx.now())
  return view
}

export const startPrep: Handler<'consultation.startPrep'> = (asked, ctx) =>
  takeConsultationStep('startPrep', asked, ctx)

/** Opens the room to talk: every gate of the table must stand open (domain.md rows 54, 56). */
export const openOnline: Handler<'consultation.openOnline'> = (asked, ctx) =>
  takeConsultationStep(
    'openOnline',
    {
      ...asked,
      carry: async ({ id, preparation }, at) => {
        const { onlineUntil } = preparation
        demandDaysAhead(preparation, at)
        return {
          ties: { seated: await seatedByRole(id) },
          facts: onlineUntil ? { date: onlineUntil } : {},
          set: { stateDueAt: onlineUntil },
          news: after => [
            newsOf(after, ctx, {
              kind: 'consult.opened',
              to: everybodyConcerned(after),
              facts: timeFacts(after),
            }),
          ],
        }
      },
    },
    ctx,
  )

export const prolong: Handler<'consultation.prolong'> = (asked, ctx) =>
  takeConsultationStep(
    'prolong',
    {
      ...asked,
      carry: ({ preparation }, at) => {
        const onlineUntil = laterThan(asked.until, at)
        const oldDate = preparation.onlineUntil
        return {
          set: { preparation: { ...preparation, onlineUntil }, stateDueAt: onlineUntil },
          facts: { date: onlineUntil, ...(oldDate && { oldDate }) },
          news: after => [
            newsOf(after, ctx, {
              kind: 'consult.prolonged',
              to: everybodyConcerned(after),
              facts: timeFacts(after),
            }),
          ],
        }
      },
    },
    ctx,
  )

export const endOnline: Handler<'consultation.endOnline'> = (asked, ctx) =>
  takeConsultationStep('endOnline', { ...asked, carry: () => ({ set: { stateDueAt: undefined } }) }, ctx)

export const postpone: Handler<'consultation.postpone'> = (asked, ctx) =>
  takeConsultationStep(
    'postpone',
    {
      ...asked,
      carry: async before => {
        await demandChecked(asked.text, before, ctx)
        return {
          text: asked.text,
          set: { pausedFrom: before.status, stateDueAt: undefined },
          news: after => [
            newsOf(after, ctx, {
              ...{ kind: 'consult.postponed', to: everybodyConcerned(after) },
              facts: { ...timeFacts(after), reason: asked.text },
            }),
          ],
        }
      },
    },
    ctx,
  )

/** Everybody who sits there, said something or proposed something reads why; the leads go on by themselves. */
export const cancel: Handler<'consultation.cancel'> = async (asked, ctx) => {
  let pool: readonly { proposers: string[]; leadIds: string[] }[] = []
  const view = await takeConsultationStep(
    'cancel',
    {
      ...asked,
      carry: async before => {
        await demandChecked(asked.text, before, ctx)
        pool = (await topicsOf(before.id)).filter(({ state }) => state !== 'DECLINED')
        const proposers = persons(pool.flatMap(topic => topic.proposers))
        return {
          text: asked.text,
          set: { stateDueAt: undefined },
          news: after => [
            newsOf(after, ctx, {
              ...{
                kind: 'consult.cancelled',
                to: [...proposers, ...everybodyIn(after), { topicsOf: after.id }],
              },
              facts: { ...timeFacts(after), reason: asked.text },
            }),
          ],
        }
      },
    },
    ctx,
  )
  const leadIds = [...new Set(pool.flatMap(topic => topic.leadIds))]
  await freeConsultedLeads(leadIds, view, { at: ctx.now(), settings: ctx.settings })
  await releaseBelow(view, asked.text, { now: ctx.now(), settings: ctx.settings })
  return view
}
