import { addMinutes, local, momentOf } from '@shared/domain/calendar/local-day'
import { AppError } from '@shared/domain/errors'
import { bookingId, type DutyDay } from '@shared/domain/hall/duty-day'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { addDutyDay, book, bookingsBy, bookingsOf, callOffDutyDay } from '../../store/duty-days'
import { dutyDayById, listDutyDays, markCame, unbook } from '../../store/duty-days'
import { keyedId } from '../../store/keyed-id'
import { membersNow } from '../../store/members'
import type { Ctx, Handler } from '../context'
import { demandKeeper, mayKeepHall } from '../hall/keep-hall'
import { showDutyDay, showDutyDays } from './show-duty-days'
import { checkEntry } from '../../jobs/check-entry'
import { demandClean } from '../hall/demand-clean'

const REMIND_HOUR = 9

/** Nine in the morning of the day before; at once for a day that begins sooner. */
const remindAt = (from: string) => momentOf(local(from).subtract(1, 'day').format('YYYY-MM-DD'), REMIND_HOUR)

export const listDays: Handler<'duty.list'> = async (asked, { actor, now }) => {
  const today = addMinutes(now(), -24 * 60)
  return { rows: await showDutyDays(await listDutyDays({ ...asked, from: today }), actor) }
}

export const getDay: Handler<'duty.get'> = async ({ dutyDayId }, { actor }) =>
  showDutyDay(await dutyDayById(dutyDayId), actor)

/** Only members receive, and only in the future; a day ends after it begins. */
async function demandDay({ from, to, memberIds }: Pick<DutyDay, 'from' | 'to' | 'memberIds'>, at: string) {
  if (from <= at || to <= from) throw new AppError('invalid_input', 'no such hours', { field: 'from' })
  const known = new Set((await membersNow()).map(({ id }) => id))
  if (!memberIds.every(id => known.has(id)))
    throw new AppError('invalid_input', 'no member', { field: 'memberIds' })
}

export const openDay: Handler<'duty.open'> = async ({ key, ...day }, { actor, now }) => {
  const at = now()
  await demandKeeper(actor, day.hallId)
  await demandDay(day, at)
  await demandClean(actor, [day.note])
  const id = keyedId(actor.id, key)
  const added = await addDutyDay({ ...day, id, booked: 0, createdBy: actor.id }, remindAt(day.from))
  return showDutyDay(added, actor)
}

const calledOff = (
  day: DutyDay,
  personId: string,
  by: { actorId: string; at: string; reason: string },
): MatterEvent => ({
  id: `${day.id}:off:${personId}`,
  at: by.at,
  actorId: by.actorId,
  kind: 'duty.calledOff',
  to: [{ person: personId }],
  matter: { kind: 'duty', id: day.id, title: '' },
  facts: { hallId: day.hallId, time: day.from, reason: by.reason },
  dueAt: day.from,
})

export const callOffDay: Handler<'duty.callOff'> = async ({ dutyDayId, reason }, { actor, now }) => {
  const day = await dutyDayById(dutyDayId)
  await demandKeeper(actor, day.hallId)
  await demandClean(actor, [reason])
  const by = { actorId: actor.id, at: now(), reason }
  const coming = (await bookingsOf(dutyDayId)).map(({ personId }) => personId)
  await callOffDutyDay(
    dutyDayId,
    reason,
    [...coming, ...day.memberIds].map(person => calledOff(day, person, by)),
  )
  return showDutyDay(await dutyDayById(dutyDayId), actor)
}

export const bookDay: Handler<'duty.book'> = async ({ dutyDayId, shownName, matter }, { actor, now }) => {
  const at = now()
  const day = await dutyDayById(dutyDayId)
  if (day.to <= at) throw new AppError('wrong_status', 'over', { field: 'day_over' })
  // in doubt is well: those who receive are the persons who look
  await checkEntry({ personId: actor.id, text: [shownName, matter].join('\n'), isPublic: false })
  const id = bookingId(dutyDayId, actor.id)
  await book({ id, dutyDayId, personId: actor.id, shownName, matter, state: 'BOOKED', from: day.from, at })
  return showDutyDay(await dutyDayById(dutyDayId), actor)
}

export const unbookDay: Handler<'duty.unbook'> = async ({ dutyDayId }, { actor }) => {
  await unbook(dutyDayId, actor.id)
  return showDutyDay(await dutyDayById(dutyDayId), actor)
}

export const listOwnBookings: Handler<'duty.listMine'> = async (_input, { actor }) => ({
  rows: (await bookingsBy(actor.id)).map(({ dutyDayId, matter, state, from }) => ({
    dutyDayId,
    matter,
    state,
    from,
  })),
})

/** The members who receive on that day and the hall's keepers know who comes; nobody else. */
async function demandReceiver(day: DutyDay, { actor }: Ctx) {
  if (day.memberIds.includes(actor.id) || (await mayKeepHall(actor, day.hallId))) return
  throw new AppError('not_found', `${actor.id} does not receive on ${day.id}`)
}

export const listBookings: Handler<'duty.bookings'> = async ({ dutyDayId }, ctx) => {
  await demandReceiver(await dutyDayById(dutyDayId), ctx)
  const rows = await bookingsOf(dutyDayId)
  return { rows: rows.map(({ id, shownName, matter, state }) => ({ id, shownName, matter, state })) }
}

export const markBookingCame: Handler<'duty.came'> = async ({ dutyDayId, bookingId: id }, ctx) => {
  await demandReceiver(await dutyDayById(dutyDayId), ctx)
  if (!id.startsWith(`${dutyDayId}:`)) throw new AppError('not_found', `no booking ${id}`)
  await markCame(id)
  return { done: true }
}
