import type { Consultation } from '@shared/domain/consultation/consultation'
import { AppError } from '@shared/domain/errors'
import { checkEntry } from '../../jobs/check-entry'
import { changeOf, noteOnce } from '../../store/audit'
import { getConsultation } from '../../store/consultations'
import { saveAgreed } from '../../store/minutes-agreed'
import type { Handler } from '../context'
import { agreementOnMinutes } from './agreement-on-minutes'
import { chairsIn, type Chair } from './chairs-beside'
import { demandConfirming } from './demand-confirming'
import { demandLeading } from './leads-room'
import { personsAt } from './persons-at'
import { textOfMinutes } from './text-of-minutes'

/** A chair of this room at which no account answers: whoever has one speaks for herself. */
async function silentChair({ id }: Consultation, seatId: string): Promise<Chair> {
  const chair = (await chairsIn(id)).find(one => one.id === seatId)
  if (!chair) throw new AppError('not_found', `${seatId} is no chair of ${id}`, { field: 'seatId' })
  if ((await personsAt(chair)).length)
    throw new AppError('wrong_status', 'answers for herself', { field: 'has_account' })
  return chair
}

/**
 * 没有意见 of somebody without an account, asked face to face or by telephone: whoever leads the room writes it down,
 * with how it was. It is on record before it counts, once for each text of the minutes.
 */
export const recordAgreed: Handler<'closing.recordAgreed'> = async (asked, ctx) => {
  const { consultationId, revision, seatId, way, note } = asked
  const { actor, now } = ctx
  const consultation = await getConsultation(consultationId)
  demandLeading(consultation, ctx)
  demandConfirming(consultation, revision)
  const { voterId, role } = await silentChair(consultation, seatId)
  await checkEntry({ personId: actor.id, text: note, isPublic: false })
  const text = textOfMinutes(consultation)
  await noteOnce(`${seatId}:${text}`, {
    ...{ at: now(), actor: actor.id, action: 'closing.recordAgreed', subject: consultationId },
    change: changeOf(undefined, { seat: role, way, note }),
  })
  await saveAgreed({ consultationId, voterId, text, at: now(), way })
  return { ...(await agreementOnMinutes(consultation)), mine: false, mayAgree: false }
}
