import * as z from '@shared/zod'
import { ConsultationStatus } from '../consultation/consultation-status'
import { RoleSupport } from '../consultation/outcome'
import { SeatRole } from '../consultation/seat'

/** What the pulse says of a meeting that goes on. */
export const SessionPulse = z.object({
  rev: z.int(),
  hands: z.int(),
  present: z.int(),
  presentByRole: z._default(z.partialRecord(SeatRole, z.int()), {}),
  questionId: z.exactOptional(z.string()),
  timerEndsAt: z.exactOptional(z.string()),
  pollId: z.exactOptional(z.string()),
})
export type SessionPulse = z.infer<typeof SessionPulse>

/**
 * The small document that every vote and every pulse of a room reads. Nothing of it changes by a vote: counts are made
 * from the ballots by a job, once a minute at most.
 */
export const RoomHead = z.object({
  id: z.string(),
  status: ConsultationStatus,
  /** Only who has a seat votes. It follows the record each time the room opens: while people talk it does not change. */
  seatsOnly: z.exactOptional(z.boolean()),
  /** From then on nobody votes until people meet. It follows the record, as the status does. */
  onlineUntil: z.exactOptional(z.string()),
  /** Grows when statements come. */
  rev: z.int(),
  /** The statements that may be voted on, by id. */
  shown: z.record(z.string(), z.literal(1)),
  counts: z.record(z.string(), z.array(RoleSupport)),
  /** How much each is worth to be asked next. */
  priority: z.record(z.string(), z.number()),
  voters: z.int(),
  countedAt: z.exactOptional(z.string()),
  /** When it is counted next; none once the last count is done. */
  countAt: z.exactOptional(z.string()),
  nudgedAt: z.exactOptional(z.string()),
  session: z.exactOptional(SessionPulse),
})
export type RoomHead = z.infer<typeof RoomHead>

const talking: readonly ConsultationStatus[] = ['OPEN_ONLINE', 'IN_SESSION']

/** While it lasts people say and vote, and change their minds; a closed room is read-only. */
export const isTalking = ({ status }: { status: ConsultationStatus }) => talking.includes(status)

/** Its votes may still change: people talk, or it was put off and will talk again. */
export const isUnderWay = (room: { status: ConsultationStatus }) =>
  isTalking(room) || room.status === 'POSTPONED'

/** The last count waits until no call that read an open room can still be under way. */
export const LAST_COUNT_MINUTES = 2
