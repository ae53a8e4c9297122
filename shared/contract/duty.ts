import * as z from '@shared/zod'
import { Booking, DutyDay } from '../domain/hall/duty-day'
import { ContactEntry } from '../domain/hall/contact-entry'
import type { Role } from '../domain/person/role'
import { command, query } from './define'
import { cursor, done, everybody, id, key, pageOf } from './fields'
import { DutyDayView, keeperRoles } from './hall'

const receivers: readonly Role[] = ['member', ...keeperRoles]
const onDay = { dutyDayId: id }

/** Duty days (联络日、接待日) and who comes; and what a member writes down of whom she met. */
export const dutyActions = {
  'duty.list': query({
    roles: everybody,
    input: z.object({ hallId: z.exactOptional(id), memberId: z.exactOptional(id) }),
    output: z.object({ rows: z.array(DutyDayView) }),
  }),
  'duty.get': query({ roles: everybody, input: z.object(onDay), output: DutyDayView }),
  'duty.open': command({
    roles: keeperRoles,
    input: z.extend(
      z.pick(DutyDay, { hallId: true, from: true, to: true, memberIds: true, places: true, note: true }),
      { key },
    ),
    output: DutyDayView,
  }),
  'duty.callOff': command({
    roles: keeperRoles,
    input: z.object({ ...onDay, reason: z.nonoptional(DutyDay.shape.cancelled) }),
    output: DutyDayView,
  }),
  'duty.book': command({
    roles: everybody,
    input: z.extend(z.pick(Booking, { shownName: true, matter: true }), onDay),
    output: DutyDayView,
  }),
  'duty.unbook': command({ roles: everybody, input: z.object(onDay), output: DutyDayView }),
  'duty.listMine': query({
    roles: everybody,
    input: z.object({}),
    output: z.object({
      rows: z.array(z.pick(Booking, { dutyDayId: true, matter: true, state: true, from: true })),
    }),
  }),
  'duty.bookings': query({
    roles: receivers,
    input: z.object(onDay),
    output: z.object({
      rows: z.array(z.pick(Booking, { id: true, shownName: true, matter: true, state: true })),
    }),
  }),
  'duty.came': command({ roles: receivers, input: z.object({ ...onDay, bookingId: id }), output: done }),

  'contact.write': command({
    roles: ['member'],
    input: z.extend(
      z.pick(ContactEntry, {
        day: true,
        way: true,
        hallId: true,
        withWhom: true,
        matter: true,
        outcome: true,
      }),
      { key },
    ),
    output: ContactEntry,
  }),
  'contact.list': query({ roles: ['member'], input: z.object({ cursor }), output: pageOf(ContactEntry) }),
  'contact.remove': command({ roles: ['member'], input: z.object({ id }), output: done }),
}
