import { AppError } from '@shared/domain/errors'
import { Booking, bookingId, DutyDay } from '@shared/domain/hall/duty-day'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { allPages } from './all-pages'
import { _, db } from './cloudbase'
import { inTransaction, type Stored } from './in-transaction'
import { tellingOf } from './matter-outbox'
import { addOrFind, findById } from './writes'

const days = () => db.collection('dutyDays')
const bookings = () => db.collection('bookings')
const MOST = 100

const dayFrom = ({ _id, ...fields }: Stored): DutyDay => DutyDay.parse({ ...fields, id: _id })
const bookingFrom = ({ _id, ...fields }: Stored): Booking => Booking.parse({ ...fields, id: _id })

export async function findDutyDay(id: string): Promise<DutyDay | undefined> {
  const found = await findById('dutyDays', id)
  return found && dayFrom(found)
}

export async function dutyDayById(id: string): Promise<DutyDay> {
  const found = await findDutyDay(id)
  if (!found) throw new AppError('not_found', `no duty day ${id}`)
  return found
}

/** Adds a day, or finds the one that the same tap made. `remindAt` is when its people are told of tomorrow. */
export async function addDutyDay({ id, ...day }: DutyDay, remindAt: string): Promise<DutyDay> {
  return dayFrom(
    (await addOrFind('dutyDays', { ...day, _id: id, outbox: [], momentAt: remindAt })).doc as Stored,
  )
}

/** Calls it off, once, and tells who was to come. */
export async function callOffDutyDay(
  id: string,
  why: string,
  telling: readonly MatterEvent[],
): Promise<void> {
  await days()
    .where({ _id: id, cancelled: _.exists(false) })
    .update({ cancelled: why, momentAt: _.remove(), ...tellingOf(telling) })
}

type Asked = { hallId?: string | undefined; memberId?: string | undefined; from: string }

/** The days to come, of a hall, of a member or of the whole place. */
export async function listDutyDays({ hallId, memberId, from }: Asked): Promise<DutyDay[]> {
  const of = hallId ? { hallId } : memberId ? { memberIds: memberId } : {}
  const { data } = await days()
    .where({ ...of, from: _.gte(from) })
    .orderBy('from', 'asc')
    .limit(MOST)
    .get()
  return (data as Stored[]).map(dayFrom)
}

/** Takes a place while there is one. The same person has one place, however often she taps. */
export const book = (booking: Booking): Promise<Booking> =>
  inTransaction(async transaction => {
    const { id, ...fields } = booking
    const place = transaction.collection('bookings').doc(id)
    const stored = (await place.get()).data
    if (stored?.state === 'BOOKED') return bookingFrom(stored)
    const day = transaction.collection('dutyDays').doc(booking.dutyDayId)
    const now = (await day.get()).data
    const known = now && dayFrom(now)
    if (!known || known.cancelled)
      throw new AppError('wrong_status', 'called off', { field: 'day_cancelled' })
    if (known.booked >= known.places) throw new AppError('wrong_status', 'full', { field: 'day_full' })
    const { _id: _day, ...rest } = now
    await day.set({ ...rest, booked: known.booked + 1 })
    await place.set(fields)
    return booking
  })

/** Gives the place back; twice is once. */
export const unbook = (dutyDayId: string, personId: string): Promise<void> =>
  inTransaction(async transaction => {
    const place = transaction.collection('bookings').doc(bookingId(dutyDayId, personId))
    const stored = (await place.get()).data
    if (stored?.state !== 'BOOKED') return
    const day = transaction.collection('dutyDays').doc(dutyDayId)
    const now = (await day.get()).data
    const { _id: _booking, ...booking } = stored
    await place.set({ ...booking, state: 'CANCELLED' })
    if (!now) return
    const { _id: _day, ...rest } = now
    await day.set({ ...rest, booked: Math.max(0, Number(now.booked) - 1) })
  })

/** Whoever is gone comes to no duty day: the places of days to come are free again, and nothing of hers is kept. */
export async function giveBackBookings(personId: string): Promise<void> {
  for (;;) {
    const found = await bookingsBy(personId)
    if (!found.length) return
    for (const { dutyDayId, id } of found) {
      await unbook(dutyDayId, personId)
      await bookings().doc(id).remove()
    }
  }
}

export async function markCame(id: string): Promise<void> {
  await bookings().where({ _id: id, state: 'BOOKED' }).update({ state: 'CAME' })
}

/** Everybody who comes on that day, who booked first first. */
export async function bookingsOf(dutyDayId: string): Promise<Booking[]> {
  const rows = await allPages((after, limit) =>
    bookings()
      .where({ dutyDayId, _id: _.gt(after) })
      .orderBy('_id', 'asc')
      .limit(limit)
      .get(),
  )
  return rows
    .map(row => bookingFrom(row as Stored))
    .filter(({ state }) => state !== 'CANCELLED')
    .sort((one, other) => (one.at < other.at ? -1 : 1))
}

export async function bookingsBy(personId: string): Promise<Booking[]> {
  const { data } = await bookings().where({ personId }).orderBy('from', 'desc').limit(MOST).get()
  return (data as Stored[]).map(bookingFrom)
}
