import {
  advanceConsultation,
  type ConsultationChange,
} from '@shared/domain/consultation/advance-consultation'
import type { Consultation } from '@shared/domain/consultation/consultation'
import type { ConsultationEvent } from '@shared/domain/consultation/consultation-event'
import type { ConsultationTies } from '@shared/domain/consultation/consultation-guards'
import type { ConsultationStep } from '@shared/domain/consultation/consultation-step'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { AppError } from '@shared/domain/errors'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { getConsultation, saveConsultation } from '../../store/consultations'
import type { Ctx } from '../context'
import { showConsultation } from './show-consultation'

type Asked = { consultationId: string; revision: number; key: string }
/** What a step brings along: changes of the record, facts and words of its line, and whom it concerns. */
export type CarriedByStep = {
  set?: ConsultationChange
  ties?: ConsultationTies
  facts?: ConsultationEvent['facts']
  text?: string | undefined
  news?: (after: Consultation, event: ConsultationEvent) => readonly MatterEvent[]
}
type Carry = (before: Consultation, at: string) => CarriedByStep | Promise<CarriedByStep>

/**
 * The way of every command on a consultation: find it, see whether this very tap was done before, ask for the
 * revision that the person saw, advance by the table, save, show. A command that arrives twice answers like the first time.
 */
export async function takeConsultationStep(
  step: ConsultationStep,
  asked: Asked & { carry?: Carry },
  ctx: Ctx,
): Promise<ConsultationView> {
  const { consultationId, revision, key, carry = (): CarriedByStep => ({}) } = asked
  const { actor, settings, now } = ctx
  const before = await getConsultation(consultationId)
  if (before.history.some(event => event.key === key && event.actorId === actor.id))
    return showConsultation(before, ctx)
  if (before.revision !== revision)
    throw new AppError('conflict', `${step}: seen ${revision}, is ${before.revision}`)

  const at = now()
  const { news = () => [], ...carried } = await carry(before, at)
  const { approval: chain, steps } = settings.consultation
  const move = { by: actor, at, chain, steps, key, ...carried }
  const { consultation, event } = advanceConsultation(before, step, move)
  const telling = news(consultation, event)
  return showConsultation(await saveConsultation({ consultation, before, telling }), ctx)
}
