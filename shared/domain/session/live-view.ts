import * as z from '@shared/zod'
import { ConsultationStatus } from '../consultation/consultation-status'
import { SeatRole } from '../consultation/seat'
import { Attendance, Hand, LiveNote, Poll, Question, type Live } from './live'

const ShownPoll = z.extend(Poll, { mine: z.exactOptional(z.int()), votes: z.int() })
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
  present: z.int(),
  presentByRole: z.partialRecord(SeatRole, z.int()),
  entered: z.array(z.pick(Attendance, { id: true, role: true, label: true })),
})
export type LiveView = z.infer<typeof LiveView>

type Seen = {
  leads: boolean
  votes: readonly { pollId: string; option: number; personId: string }[]
  personId: string
}

/** Results only after voting, or once it is closed, or for who leads (domain.md 5.4). */
export function pollViews({ polls }: Live, { leads, votes, personId }: Seen): LiveView['polls'] {
  return polls.map(poll => {
    const cast = votes.filter(({ pollId }) => pollId === poll.id)
    const mine = cast.find(vote => vote.personId === personId)?.option
    const counted =
      poll.counts ?? poll.options.map((_, n) => cast.filter(({ option }) => option === n).length)
    const { counts: _counts, ...shown } = poll
    const isShown = leads || mine !== undefined || poll.closedAt
    return {
      ...shown,
      ...(isShown && { counts: counted }),
      ...(mine !== undefined && { mine }),
      votes: counted.reduce((sum, count) => sum + count, 0),
    }
  })
}
