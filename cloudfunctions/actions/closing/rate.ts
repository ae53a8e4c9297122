import type { Consultation } from '@shared/domain/consultation/consultation'
import { averagesOf } from '@shared/domain/consultation/evaluate'
import type { ConsultationStatus } from '@shared/domain/consultation/consultation-status'
import type { Evaluation } from '@shared/domain/consultation/outcome'
import { leadsTalk } from '@shared/domain/consultation/voice'
import { AppError } from '@shared/domain/errors'
import { countOpen } from '../../store/commitments'
import { getConsultation } from '../../store/consultations'
import { addEvaluation, countEvaluations, evaluationOf, evaluationsOf } from '../../store/evaluations'
import { takingPart } from '../commitment/taking-part'
import { takeConsultationStep } from '../consultation/take-consultation-step'
import type { Ctx, Handler } from '../context'

/** It may be judged once there is something to judge, until the office has summed it up. */
const open: readonly ConsultationStatus[] = ['PUBLISHED', 'TRACKING']

/** Whether it is hers to judge: she took part, and does not lead it by now (0025). */
async function mayJudge(consultation: Consultation, { actor }: Ctx): Promise<boolean> {
  if (leadsTalk(actor, consultation)) return false
  const { seated, took } = await takingPart(consultation.id, actor)
  return seated || took
}

/** 代表性, 充分, 落实: once a person, and nobody reads who said what. */
export const rate: Handler<'closing.rate'> = async ({ consultationId, scores }, ctx) => {
  const { actor } = ctx
  const consultation = await getConsultation(consultationId)
  const { status } = consultation
  if (!(await mayJudge(consultation, ctx))) throw new AppError('forbidden', 'took no part')
  if (!open.includes(status)) throw new AppError('wrong_status', 'not to be rated', { field: 'not_rating' })
  const mine = await addEvaluation(consultationId, actor.id, scores)
  return { scores: mine, voices: await countEvaluations(consultationId) }
}

/**
 * How many judged it, and one's own word. The averages come when it has been summed up: from one voice to the next
 * they would say what the last one gave (0023).
 */
export const showRatings: Handler<'closing.ratings'> = async ({ consultationId }, ctx) => {
  const consultation = await getConsultation(consultationId)
  const { status, outcome } = consultation
  const [voices, mine, isHers] = await Promise.all([
    countEvaluations(consultationId),
    evaluationOf(consultationId, ctx.actor.id),
    mayJudge(consultation, ctx),
  ])
  const { averages } = outcome.evaluation ?? {}
  return {
    voices,
    ...(mine && { mine }),
    ...(averages && { averages }),
    mayRate: open.includes(status) && !mine && isHers,
  }
}

/** The office sums up: what those who took part said, and its own score. */
export const evaluate: Handler<'closing.evaluate'> = ({ staffScore, note, ...asked }, ctx) =>
  takeConsultationStep(
    'evaluate',
    {
      ...asked,
      carry: async ({ id, outcome }) => {
        const all = await evaluationsOf(id)
        const averages = averagesOf(all)
        const evaluation: Evaluation = {
          ...{ voices: all.length, staffScore },
          ...(averages && { averages }),
          ...(note && { note }),
        }
        return {
          set: { outcome: { ...outcome, evaluation }, stateDueAt: undefined },
          facts: { count: all.length },
        }
      },
    },
    ctx,
  )

/** Closed only when nothing that was promised is open (domain.md row 60). */
export const closeConsultation: Handler<'closing.close'> = (asked, ctx) =>
  takeConsultationStep(
    'close',
    {
      ...asked,
      carry: async ({ id }, at) => ({
        ties: { openTasks: await countOpen(id) },
        set: { closedAt: at },
      }),
    },
    ctx,
  )
