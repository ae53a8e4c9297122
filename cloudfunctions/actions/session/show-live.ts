import type { Consultation } from '@shared/domain/consultation/consultation'
import { leadsTalk } from '@shared/domain/consultation/voice'
import { AppError } from '@shared/domain/errors'
import { hasRole } from '@shared/domain/person/actor'
import type { SessionPulse } from '@shared/domain/room/room-head'
import { openPoll, type Attendance, type Hand, type Live } from '@shared/domain/session/live'
import { pollViews, type LiveView } from '@shared/domain/session/live-view'
import { enteredIn, isHere } from '../../store/attendances'
import { countBefore, handOf, handsOf } from '../../store/hands'
import { liveOf } from '../../store/lives'
import { countPollVotes, ownPollVotes, pollCounts } from '../../store/poll-votes'
import { sessionPulse } from '../../store/session-pulse'
import { takingPart } from '../commitment/taking-part'
import type { Ctx } from '../context'

/** Who leads the meeting: its convener, and the office if she cannot. */
export const leadsLive = (consultation: Consultation, { actor }: Pick<Ctx, 'actor'>): boolean =>
  leadsTalk(actor, consultation)

/** Whoever leads takes no side: she is counted nowhere and votes on nothing. */
export function demandNoLeader(consultation: Consultation, ctx: Ctx): void {
  if (leadsLive(consultation, ctx))
    throw new AppError('forbidden', 'leads the meeting', { field: 'convener' })
}

/** Who may enter somebody without a phone: who leads, and the helpers of the place. */
export const helpsLive = (consultation: Consultation, ctx: Ctx): boolean =>
  leadsLive(consultation, ctx) ||
  (hasRole(ctx.actor, 'stationHelper') &&
    ctx.actor.areaId !== undefined &&
    consultation.area.includes(ctx.actor.areaId))

const stateOf = (hand: Hand | undefined) => (hand ? (hand.calledAt ? 'CALLED' : 'UP') : 'NONE')

const queueOf = (hands: readonly Hand[]) =>
  hands.map(({ id, role, shownName, at, calledAt }) => ({
    ...{ id, role, at },
    ...(shownName && { shownName }),
    ...(calledAt && { calledAt }),
  }))

/** Her own hand, also where so many are up that the queue does not show it. */
const ownHand = (id: string, hands: readonly Hand[], { personId, all }: { personId: string; all: number }) =>
  hands.find(one => one.personId === personId) ?? (all > hands.length ? handOf(id, personId) : undefined)

/** Her place in the queue; only beyond what is shown of it others are counted. */
async function placeOf(own: Hand | undefined, queue: readonly Hand[]): Promise<{ place?: number }> {
  if (!own) return {}
  const at = queue.findIndex(({ id }) => id === own.id)
  return { place: 1 + (at < 0 ? await countBefore(own.consultationId, own.at) : at) }
}

const entryOf = ({ id, role, label }: Attendance) => ({ id, role, ...(label && { label }) })

/** Polls with what she may read of them; a closed one whose counts are still to be written is counted for her. */
async function pollsOf(live: Live, voterId: string): Promise<LiveView['polls']> {
  const { id, polls } = live
  if (!polls.length) return []
  const open = openPoll(live)
  const late = polls.filter(poll => poll.closedAt && !live.counts[poll.id])
  const [mine, voted, ...counts] = await Promise.all([
    ownPollVotes(
      id,
      polls.map(poll => poll.id),
      voterId,
    ),
    open ? countPollVotes(id, open.id) : 0,
    ...late.map(poll => pollCounts(id, poll)),
  ])
  const counted = Object.fromEntries(late.map((poll, at) => [poll.id, counts[at] ?? []]))
  return pollViews({ ...live, counts: { ...live.counts, ...counted } }, { voted, mine })
}

const nobody: SessionPulse = { rev: 0, hands: 0, present: 0, presentByRole: {} }

/** The meeting as this person sees it: names of who was entered by hand are for who enters them. */
export async function showLive(consultation: Consultation, ctx: Ctx): Promise<LiveView> {
  const { id, status, title } = consultation
  const personId = ctx.actor.id
  const helps = helpsLive(consultation, ctx)
  const [live, pulse = nobody, queue, here, part, entered] = await Promise.all([
    liveOf(id),
    sessionPulse(id),
    handsOf(id),
    isHere(id, personId),
    takingPart(id, ctx.actor),
    helps ? enteredIn(id) : [],
  ])
  const { rev, hands, present, presentByRole } = pulse
  const own = await ownHand(id, queue, { personId, all: hands })
  return {
    ...{ status, title, rev, leads: leadsLive(consultation, ctx), helps, notes: live.notes },
    role: part.role,
    ...(live.question && { question: live.question }),
    ...{ here, hands, present, presentByRole },
    polls: await pollsOf(live, part.voterId),
    queue: queueOf(queue),
    ...{ hand: stateOf(own), ...(await placeOf(own, queue)) },
    entered: entered.map(entryOf),
  }
}
