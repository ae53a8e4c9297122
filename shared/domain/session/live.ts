import * as z from '@shared/zod'
import { SeatRole } from '../consultation/seat'
import { writtenText } from '../text/written-text'

const at = z.iso.datetime()

/** What is being asked now (一次一问), and until when. */
export const Question = z.object({ id: z.string(), text: writtenText(2, 100), until: z.exactOptional(at) })

/** A show of hands, one open at a time. Each hand is secret: the counts are told once it is closed (0023). */
export const Poll = z.object({
  id: z.string(),
  text: writtenText(2, 60),
  options: z.array(writtenText(1, 20)).check(z.minLength(2), z.maxLength(4)),
  openedAt: at,
  closedAt: z.exactOptional(at),
})
export type Poll = z.infer<typeof Poll>

export const LiveNote = z.object({ id: z.string(), at, text: writtenText(2, 300) })

/** A meeting while it lasts: one small document a room. Hands, votes and attendance are documents of their own. */
export const Live = z.object({
  id: z.string(),
  rev: z.int(),
  question: z.exactOptional(Question),
  /** All that was asked, for the minutes. */
  asked: z._default(z.array(z.pick(Question, { id: true, text: true })), []),
  polls: z.array(Poll).check(z.maxLength(20)),
  /** How closed polls came out, by their ids: counted when they closed, and again by whoever came in late. */
  counts: z._default(z.record(z.string(), z.array(z.int())), {}),
  notes: z.array(LiveNote).check(z.maxLength(100)),
  /** Taps that were done, so that what arrives twice is done once. */
  keys: z.array(z.string()),
})
export type Live = z.infer<typeof Live>

/** Somebody is here (到场): by her own word with the code, or entered for somebody without a phone. */
export const Attendance = z.object({
  id: z.string(),
  consultationId: z.string(),
  personId: z.exactOptional(z.string()),
  role: SeatRole,
  /** As the one who entered it calls her; for the convener alone. */
  label: z.exactOptional(writtenText(1, 20)),
  by: z.exactOptional(z.string()),
  at,
})
export type Attendance = z.infer<typeof Attendance>

/** A hand that is up, in the order in which they rose. */
export const Hand = z.object({
  id: z.string(),
  consultationId: z.string(),
  personId: z.string(),
  role: SeatRole,
  shownName: z.exactOptional(z.string()),
  at,
  calledAt: z.exactOptional(at),
})
export type Hand = z.infer<typeof Hand>

export const openPoll = ({ polls }: Pick<Live, 'polls'>) => polls.find(({ closedAt }) => !closedAt)
