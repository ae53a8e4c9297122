import type { Consultation } from '@shared/domain/consultation/consultation'
import { AppError } from '@shared/domain/errors'
import { countReaders, readersAmong } from '../../store/ballots'
import { getConsultation } from '../../store/consultations'
import { countAgreed, hasAgreed, saveAgreed } from '../../store/minutes-agreed'
import { takingPart } from '../commitment/taking-part'
import type { Ctx, Handler } from '../context'
import { chairsBeside } from './chairs-beside'
import { demandLeading } from './leads-room'

type Agreement = { agreed: number; all: number }

/** What somebody agreed to is what stood there then: after a change it is another text. */
export const writtenAt = ({ history, statusAt }: Consultation): string =>
  history.filter(({ step }) => step === 'sendForConfirm' || step === 'rewrite').at(-1)?.at ?? statusAt

/** Everybody who took part: whoever read the study pack, and who sits there without having read it. */
async function countAll(consultation: Consultation): Promise<number> {
  const { id } = consultation
  const voters = (await chairsBeside(consultation)).map(({ voterId }) => voterId)
  const [readers, seatedReaders] = await Promise.all([countReaders(id), readersAmong(id, voters)])
  return readers + voters.filter(voter => !seatedReaders.has(voter)).length
}

/** How many of those who took part have nothing against the minutes as they stand. */
export async function agreementOnMinutes(consultation: Consultation): Promise<Agreement> {
  const [agreed, all] = await Promise.all([
    countAgreed(consultation.id, writtenAt(consultation)),
    countAll(consultation),
  ])
  return { agreed, all }
}

/** Nobody is left for whom the days for corrections would have to run. */
export const allAgreed = ({ agreed, all }: Agreement) => all > 0 && agreed >= all

async function standing(consultation: Consultation, ctx: Ctx) {
  const { seated, took, voterId } = await takingPart(consultation.id, ctx.actor)
  const isHers = (seated || took) && consultation.convenerId !== ctx.actor.id
  const mine = isHers && (await hasAgreed(consultation.id, voterId, writtenAt(consultation)))
  return { isHers, mine, voterId }
}

/** For those whom it concerns: who took part, and who leads. How far a room has come is nobody else's. */
export const showAgreed: Handler<'closing.agreed'> = async ({ consultationId }, ctx) => {
  const consultation = await getConsultation(consultationId)
  const { isHers, mine } = await standing(consultation, ctx)
  if (!isHers) demandLeading(consultation, ctx)
  const mayAgree = consultation.status === 'CONFIRMING' && isHers && !mine
  return { ...(await agreementOnMinutes(consultation)), mine, mayAgree }
}

/** 没有意见, by somebody who took part, of the minutes as she read them. */
export const agreeMinutes: Handler<'closing.agree'> = async ({ consultationId, revision }, ctx) => {
  const consultation = await getConsultation(consultationId)
  const { isHers, voterId } = await standing(consultation, ctx)
  if (!isHers) throw new AppError('forbidden', 'took no part')
  if (consultation.status !== 'CONFIRMING')
    throw new AppError('wrong_status', 'not to be confirmed', { field: 'not_confirming' })
  if (consultation.revision !== revision)
    throw new AppError('conflict', `${consultationId}: seen ${revision}, is ${consultation.revision}`)
  await saveAgreed({ consultationId, voterId, personId: ctx.actor.id, at: ctx.now() })
  return { ...(await agreementOnMinutes(consultation)), mine: true, mayAgree: false }
}
