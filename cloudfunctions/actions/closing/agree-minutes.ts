import type { Consultation } from '@shared/domain/consultation/consultation'
import { leadsTalk } from '@shared/domain/consultation/voice'
import { AppError } from '@shared/domain/errors'
import { getConsultation } from '../../store/consultations'
import { hasAgreed, saveAgreed } from '../../store/minutes-agreed'
import { takingPart } from '../commitment/taking-part'
import type { Ctx, Handler } from '../context'
import { agreementOnMinutes } from './agreement-on-minutes'
import { demandConfirming } from './demand-confirming'
import { demandLeading } from './leads-room'
import { minutesOpened } from './minutes-opened'
import { textOfMinutes } from './text-of-minutes'

async function standing(consultation: Consultation, ctx: Ctx) {
  const { seated, took, voterId } = await takingPart(consultation.id, ctx.actor)
  const isHers = (seated || took) && !leadsTalk(ctx.actor, consultation)
  const mine = isHers && (await hasAgreed(consultation.id, voterId, textOfMinutes(consultation)))
  return { isHers, mine, voterId }
}

/**
 * For those whom it concerns: who took part, and who leads. How far a room has come is nobody else's. It is asked where the
 * minutes are read, so whoever asks has opened them.
 */
export const showAgreed: Handler<'closing.agreed'> = async ({ consultationId }, ctx) => {
  const consultation = await getConsultation(consultationId)
  const { isHers, mine } = await standing(consultation, ctx)
  if (!isHers) demandLeading(consultation, ctx)
  if (isHers && !mine) await minutesOpened(consultation, ctx)
  const mayAgree = consultation.status === 'CONFIRMING' && isHers && !mine
  return { ...(await agreementOnMinutes(consultation)), mine, mayAgree }
}

/** 没有意见, by somebody who took part, of the minutes as she read them. */
export const agreeMinutes: Handler<'closing.agree'> = async ({ consultationId, revision }, ctx) => {
  const consultation = await getConsultation(consultationId)
  const { isHers, voterId } = await standing(consultation, ctx)
  if (!isHers) throw new AppError('forbidden', 'took no part')
  demandConfirming(consultation, revision)
  await saveAgreed({ consultationId, voterId, text: textOfMinutes(consultation), at: ctx.now() })
  return { ...(await agreementOnMinutes(consultation)), mine: true, mayAgree: false }
}
