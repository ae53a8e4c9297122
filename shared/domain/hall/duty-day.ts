import * as z from '@shared/zod'
import { writtenText } from '../text/written-text'

const at = z.iso.datetime()

/** A day on which members receive people at a hall (联络日, 接待日). */
export const DutyDay = z.object({
  id: z.string(),
  hallId: z.string(),
  from: at,
  to: at,
  memberIds: z.array(z.string()).check(z.minLength(1), z.maxLength(10)),
  places: z.int().check(z.minimum(1), z.maximum(200)),
  booked: z.int(),
  note: z.exactOptional(writtenText(2, 200)),
  cancelled: z.exactOptional(writtenText(4, 200)),
  createdBy: z.string(),
})
export type DutyDay = z.infer<typeof DutyDay>

/** One person's place on such a day. She says what it is about, so that the member can prepare. */
export const Booking = z.object({
  id: z.string(),
  dutyDayId: z.string(),
  personId: z.string(),
  shownName: writtenText(1, 20),
  matter: writtenText(4, 200),
  state: z.enum(['BOOKED', 'CANCELLED', 'CAME']),
  from: at,
  at,
})
export type Booking = z.infer<typeof Booking>

/** Made of day and person: nobody books twice. */
export const bookingId = (dutyDayId: string, personId: string) => `${dutyDayId}:${personId}`
