import type { Consultation } from '@shared/domain/consultation/consultation'
import type { Seat } from '@shared/domain/consultation/seat'
import { leadsTalk } from '@shared/domain/consultation/voice'
import { AppError } from '@shared/domain/errors'
import type { Actor } from '@shared/domain/person/actor'
import type { MatterNoticeKind } from '@shared/domain/notice/matter-notice-kind'
import { checkEntry } from '../../jobs/check-entry'
import { pushConsultationNews } from '../../store/consultation-news'
import { getConsultation } from '../../store/consultations'
import { addSeat, getSeat, saveSeat } from '../../store/seat-lists'
import { seatId, seatOf } from '../../store/seats'
import { persons } from '../consultation/matter-of'
import type { Ctx, Handler } from '../context'
import { demandChair, demandFits } from './demand-chair'
import { demandPreparer, demandSeatsOpen } from './demand-preparer'
import { followSeat } from './follow-seat'
import { seatNews, whoSits } from './seat-news'

const done = { done: true } as const
const closed = (seat: Seat) => new AppError('wrong_status', `seat ${seat.id} is ${seat.state}`)

/** Somebody who convenes nothing here speaks for herself, so that her role stands beside what she says. */
function demandOther(consultation: Consultation, actor: Actor): void {
  if (leadsTalk(actor, consultation))
    throw new AppError('wrong_status', 'the convener takes no side', { field: 'convener' })
}

/** What is so already stays so, and its vote with it. */
async function again(seat: Seat, consultation: Consultation) {
  await followSeat(seat, consultation)
  return done
}

const toConvener = ({ convenerId, createdBy }: Consultation) => persons([convenerId ?? createdBy])

/** Saves what a seat has come to and tells it; somebody faster makes ours a conflict. */
async function change(
  seat: Seat,
  before: Seat,
  told: { consultation: Consultation; kind: MatterNoticeKind; toDesk?: boolean; ctx: Ctx },
) {
  if (!(await saveSeat(seat, before))) throw new AppError('conflict', `seat ${seat.id} changed meanwhile`)
  const { consultation, kind, toDesk, ctx } = told
  if ([before, seat].some(({ state }) => state === 'SEATED')) await followSeat(seat, consultation)
  const to = toDesk ? toConvener(consultation) : whoSits(seat)
  await pushConsultationNews(consultation.id, [seatNews(consultation, seat, { kind, to, ctx })])
}

/** A resident asks for a seat: what she writes is for the convener; her name only if she gives it. */
export const applySeat: Handler<'seat.apply'> = async ({ consultationId, role, note, name }, ctx) => {
  const { actor } = ctx
  const consultation = await getConsultation(consultationId)
  demandSeatsOpen(consultation)
  demandOther(consultation, actor)
  demandFits(consultation, { personId: actor.id, role }, actor)
  const text = [name, note].filter(Boolean).join('\n')
  await checkEntry({ personId: actor.id, text, isPublic: false })
  const seat: Seat = {
    id: seatId(consultationId, { personId: actor.id }),
    ...{ consultationId, role, note, personId: actor.id, state: 'APPLIED', at: ctx.now() },
    ...(name !== undefined && { shownName: name }),
  }
  const { seat: stands, added } = await addSeat(seat)
  if (added)
    await pushConsultationNews(consultationId, [
      seatNews(consultation, seat, { kind: 'consult.seatAsked', to: toConvener(consultation), ctx }),
    ])
  else if (stands.state === 'LEFT' || stands.state === 'DECLINED')
    await change(seat, stands, { consultation, kind: 'consult.seatAsked', toDesk: true, ctx })
  return done
}

/** Yes or no to an invitation; no gives back a seat as well. What is so already stays so. */
export const answerSeat: Handler<'seat.answer'> = async ({ consultationId, yes }, ctx) => {
  const consultation = await getConsultation(consultationId)
  const before = await seatOf(consultationId, ctx.actor)
  if (!before) throw new AppError('not_found', `no seat in ${consultationId}`)
  const to = yes ? 'SEATED' : before.state === 'INVITED' ? 'DECLINED' : 'LEFT'
  if (before.state === to) return again(before, consultation)
  const may = before.state === 'INVITED' || (!yes && ['SEATED', 'APPLIED'].includes(before.state))
  if (!may) throw closed(before)
  if (yes) {
    demandSeatsOpen(consultation)
    demandFits(consultation, before, ctx.actor)
  }
  const seat = { ...before, state: to, at: ctx.now() } as const
  await change(seat, before, { consultation, kind: 'consult.seatAnswered', toDesk: true, ctx })
  return done
}

/** From where to: a seat is given to who waits, and taken from nobody without a reason. */
function decided(before: Seat, yes: boolean, { text, at }: { text: string | undefined; at: string }): Seat {
  const from: Seat['state'][] = yes ? ['APPLIED', 'REFUSED'] : ['APPLIED', 'INVITED', 'SEATED']
  if (!from.includes(before.state)) throw closed(before)
  if (!yes && text === undefined) throw new AppError('invalid_input', 'why not', { field: 'text' })
  const { reason: _before, ...plain } = before
  return {
    ...plain,
    state: yes ? 'SEATED' : 'REFUSED',
    at,
    ...(!yes && text !== undefined && { reason: text }),
  }
}

/** The convener seats an applicant, or says why not; an invitation may be taken back. */
export const decideSeat: Handler<'seat.decide'> = async (asked, ctx) => {
  const { consultationId, seatId: id, seat: yes, text } = asked
  const consultation = await getConsultation(consultationId)
  demandPreparer(consultation, ctx)
  demandSeatsOpen(consultation)
  const before = await getSeat(id)
  if (before.consultationId !== consultationId)
    throw new AppError('not_found', `seat ${id} is not of this room`)
  if (before.state === (yes ? 'SEATED' : 'REFUSED')) return again(before, consultation)
  if (yes) await demandChair(consultation, before)
  const seat = decided(before, yes, { text, at: ctx.now() })
  await change(seat, before, { consultation, kind: yes ? 'consult.seated' : 'consult.notSeated', ctx })
  return done
}

/** How she stands to the room: asked, waiting, seated, or refused with a reason. */
export const mySeat: Handler<'seat.mine'> = async ({ consultationId }, { actor }) => {
  const seat = await seatOf(consultationId, actor)
  if (!seat) return {}
  const { role, state, reason } = seat
  return { seat: { role, state, ...(reason !== undefined && { reason }) } }
}
