import type { Consultation } from '@shared/domain/consultation/consultation'
import { AppError } from '@shared/domain/errors'
import { windowEnd, windowOf } from '@shared/domain/session/here-code'
import { addAttendance, attendanceId, dropAttendance, dropEntered } from '../../store/attendances'
import { getConsultation } from '../../store/consultations'
import { hereCode, isHereCode } from '../../store/here-code'
import { keyedId } from '../../store/keyed-id'
import { takingPart } from '../commitment/taking-part'
import { wxaCode } from '../../wechat/wxa-code'
import type { Handler } from '../context'
import { moved } from './moved'
import { demandNoLeader, helpsLive, showLive } from './show-live'

export function demandInSession({ status }: Consultation): void {
  if (status !== 'IN_SESSION')
    throw new AppError('wrong_status', 'no meeting now', { field: 'not_in_session' })
}

/** The digits of this half minute, for whoever shows them to the room. */
export const showCode: Handler<'session.code'> = async ({ consultationId }, ctx) => {
  const consultation = await getConsultation(consultationId)
  if (!helpsLive(consultation, ctx)) throw new AppError('forbidden', 'shown in the room alone')
  demandInSession(consultation)
  const window = windowOf(ctx.now())
  return { code: hereCode(consultationId, window), endsAt: windowEnd(window) }
}

/** The code that opens the meeting, for whoever shows it to the room. It says nothing of who is there. */
export const showDoorCode: Handler<'session.doorCode'> = async ({ consultationId }, ctx) => {
  const consultation = await getConsultation(consultationId)
  if (!helpsLive(consultation, ctx)) throw new AppError('forbidden', 'shown in the room alone')
  demandInSession(consultation)
  const state = ctx.settings.miniprogramState
  return { image: await wxaCode({ page: 'room/live/index', scene: consultation.id, state }) }
}

/** Somebody says that she is here, with the digits she sees. Voluntary; twice is once (rulings 1). */
export const beHere: Handler<'session.here'> = async ({ consultationId, code }, ctx) => {
  const consultation = await getConsultation(consultationId)
  demandInSession(consultation)
  demandNoLeader(consultation, ctx)
  const at = ctx.now()
  if (!isHereCode(consultationId, code, at))
    throw new AppError('invalid_input', 'not the code of now', { field: 'code' })
  const { role } = await takingPart(consultationId, ctx.actor)
  const id = attendanceId(consultationId, ctx.actor.id)
  if (await addAttendance({ id, consultationId, personId: ctx.actor.id, role, at }))
    await moved(consultationId)
  return showLive(consultation, ctx)
}

/** Takes it back, whenever she likes. */
export const notHere: Handler<'session.notHere'> = async ({ consultationId }, ctx) => {
  const consultation = await getConsultation(consultationId)
  if (await dropAttendance(attendanceId(consultationId, ctx.actor.id), consultationId))
    await moved(consultationId)
  return showLive(consultation, ctx)
}

/** Enters somebody without a phone: a role, and if need be a word by which the helper knows her. */
export const enterPerson: Handler<'session.enter'> = async (asked, ctx) => {
  const { consultationId, key, role, label } = asked
  const consultation = await getConsultation(consultationId)
  if (!helpsLive(consultation, ctx)) throw new AppError('forbidden', 'no helper of this room')
  demandInSession(consultation)
  const id = `${consultationId}:${keyedId(ctx.actor.id, key)}`
  const entry = { id, consultationId, role, ...(label && { label }), by: ctx.actor.id, at: ctx.now() }
  if (await addAttendance(entry)) await moved(consultationId)
  return showLive(consultation, ctx)
}

export const unenterPerson: Handler<'session.unenter'> = async ({ consultationId, attendanceId }, ctx) => {
  const consultation = await getConsultation(consultationId)
  if (!helpsLive(consultation, ctx)) throw new AppError('forbidden', 'no helper of this room')
  demandInSession(consultation)
  if (await dropEntered(attendanceId, consultationId)) await moved(consultationId)
  return showLive(consultation, ctx)
}
