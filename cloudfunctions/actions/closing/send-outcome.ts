import { dueAfter } from '@shared/domain/calendar/due-after'
import type { Consultation } from '@shared/domain/consultation/consultation'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import type { MatterNoticeKind } from '@shared/domain/notice/matter-notice-kind'
import { settlePublished } from '../../jobs/settle-published'
import { getConsultation } from '../../store/consultations'
import { openCorrections } from '../../store/corrections'
import { matterOf } from '../consultation/matter-of'
import { showConsultation } from '../consultation/show-consultation'
import { takeConsultationStep, type CarriedByStep } from '../consultation/take-consultation-step'
import type { Ctx, Handler } from '../context'
import { agreementOnMinutes, allAgreed } from './agreement-on-minutes'
import { demandChecked } from './demand-checked'
import { wordsOf } from './write-outcome'

type News = NonNullable<CarriedByStep['news']>

type Told = { kind: MatterNoticeKind; also?: (after: Consultation) => MatterEvent['to'] }

/** To everybody who sat there or voted. */
const toRoom =
  ({ kind, also }: Told, facts: (after: Consultation) => MatterEvent['facts']): News =>
  (after, { id, at, actorId }) => [
    {
      ...{ id, at, actorId, kind },
      to: [{ seatsOf: after.id }, { votersOf: after.id }, ...(also?.(after) ?? [])],
      matter: matterOf(after),
      facts: { hallId: after.hallId, ...facts(after) },
    },
  ]

/** Minutes and lists go to the participants, who have some days to correct them (domain.md row 61). */
export const sendForConfirm: Handler<'closing.send'> = (asked, ctx) =>
  takeConsultationStep(
    'sendForConfirm',
    {
      ...asked,
      carry: async (before, at) => {
        const words = wordsOf(before.outcome)
        if (words) await demandChecked(words, before, ctx)
        const { calendar, consultation } = ctx.settings
        const stateDueAt = dueAfter(at, { days: consultation.confirmDays }, calendar)
        return {
          set: { stateDueAt },
          facts: { date: stateDueAt },
          news: toRoom({ kind: 'consult.confirmMinutes' }, () => ({ date: stateDueAt })),
        }
      },
    },
    ctx,
  )

/** What follows is tried at once; if it fails the clock does it within the minute. */
async function settleSoon(consultationId: string, ctx: Ctx): Promise<void> {
  try {
    const published = await getConsultation(consultationId)
    if (published.status === 'PUBLISHED')
      await settlePublished(published, { now: ctx.now(), settings: ctx.settings })
  } catch {
    console.error(ctx.requestId, 'settling of a consultation put off')
  }
}

/** Who brought the matter was promised to hear what came of it. */
const bringers = ({ id }: Consultation): MatterEvent['to'] => [{ topicsOf: id }]

/** The days for corrections run for those who have not said yet that they have none. */
async function confirmUntilOf(before: Consultation, at: string): Promise<string | undefined> {
  const { stateDueAt } = before
  if (stateDueAt === undefined || stateDueAt <= at) return undefined
  return allAgreed(await agreementOnMinutes(before)) ? undefined : stateDueAt
}

/** The lists go out to everybody; each line is a commitment from now on. */
export const publishOutcome: Handler<'closing.publish'> = async (asked, ctx) => {
  await takeConsultationStep(
    'publish',
    {
      ...asked,
      carry: async (before, at) => {
        const { id, outcome } = before
        const count = outcome.responsibilities.length
        const confirmUntil = await confirmUntilOf(before, at)
        return {
          ties: {
            openCorrections: await openCorrections(id),
            ...(confirmUntil !== undefined && { confirmUntil }),
          },
          set: { publishedAt: at, stateDueAt: undefined },
          facts: { count },
          news: toRoom({ kind: 'consult.published', also: bringers }, () => ({ count })),
        }
      },
    },
    ctx,
  )
  await settleSoon(asked.consultationId, ctx)
  return showConsultation(await getConsultation(asked.consultationId), ctx)
}
