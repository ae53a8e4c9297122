import * as z from '@shared/zod'
import { ConsultationStatus } from '../consultation/consultation-status'
import { FEWEST_TOLD } from '../agreement/told-groups'
import { SeatRole } from '../consultation/seat'
import { Attendance, Hand, LiveNote, Poll, Question, type Live } from './live'

const ShownPoll = z.extend(Poll, {
  counts: z.exactOptional(z.array(z.int())),
  mine: z.exactOptional(z.int()),
  votes: z.int(),
})
const QueuedHand = z.pick(Hand, { id: true, role: true, shownName: true, at: true, calledAt: true })

/** The meeting as a person sees it. Who is here stands in it as counts; the list by hand is for who leads it. */
export const LiveView = z.object({
  status: ConsultationStatus,
  title: z.string(),
  rev: z.int(),
  leads: z.boolean(),
  /** May enter people without phones. */
  helps: z.boolean(),
  role: z.exactOptional(SeatRole),
  here: z.boolean(),
  question: z.exactOptional(Question),
  polls: z.array(ShownPoll),
  notes: z.array(LiveNote),
  hands: z.int(),
  /** The order of who speaks next: everybody may see it. */
  queue: z.array(QueuedHand),
  hand: z.enum(['NONE', 'UP', 'CALLED']),
  /** Where hers stands in it, also where so many are up that the queue does not show it. */
  place: z.exactOptional(z.int()),
  present: z.int(),
  presentByRole: z.partialRecord(SeatRole, z.int()),
  entered: z.array(z.pick(Attendance, { id: true, role: true, label: true })),
})
export type LiveView = z.infer<typeof LiveView>

type Seen = {
  /** Of the poll that is open. */
  voted: number
  /** What she voted herself, by poll. */
  mine: Readonly<Record<string, number>>
}

const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0)

/**
 * While a poll is open everybody reads how many voted, and whoever leads it no more than that: from one vote to the next
 * its counts would say who voted what. They come when it is closed, if three voted at least (0023).
 */
export function pollViews({ polls, counts }: Live, { voted, mine }: Seen): LiveView['polls'] {
  return polls.map(poll => {
    const own = mine[poll.id]
    const counted = poll.closedAt === undefined ? undefined : (counts[poll.id] ?? [])
    const votes = counted ? sum(counted) : voted
    return {
      ...poll,
      ...(counted && votes >= FEWEST_TOLD && { counts: counted }),
      ...(own !== undefined && { mine: own }),
      votes,
    }
  })
}
