import type { Consultation } from '@shared/domain/consultation/consultation'
import { consultationRelations } from '@shared/domain/consultation/consultation-relation'
import { hasRole } from '@shared/domain/person/actor'
import type { Attendance, Hand } from '@shared/domain/session/live'
import { pollViews, type LiveView } from '@shared/domain/session/live-view'
import { attendancesOf } from '../../store/attendances'
import { handsOf } from '../../store/hands'
import { liveOf } from '../../store/lives'
import { pollVotesOf } from '../../store/poll-votes'
import { takingPart } from '../commitment/taking-part'
import type { Ctx } from '../context'

/** Who leads the meeting: its convener, and the office if she cannot. */
export function leadsLive(consultation: Consultation, { actor, settings }: Ctx): boolean {
  const standing = { actor, consultation, chain: settings.consultation.approval }
  return Boolean(consultationRelations.convener(standing) ?? consultationRelations.staff(standing))
}

/** Who may enter somebody without a phone: who leads, and the helpers of the place. */
export const helpsLive = (consultation: Consultation, ctx: Ctx): boolean =>
  leadsLive(consultation, ctx) ||
  (hasRole(ctx.actor, 'stationHelper') &&
    ctx.actor.areaId !== undefined &&
    consultation.area.includes(ctx.actor.areaId))

function byRole(present: readonly Attendance[]): LiveView['presentByRole'] {
  const counts: LiveView['presentByRole'] = {}
  for (const { role } of present) counts[role] = (counts[role] ?? 0) + 1
  return counts
}

const handOf = (hand: Hand | undefined) => (hand ? (hand.calledAt ? 'CALLED' : 'UP') : 'NONE')

const enteredBy = (present: readonly Attendance[]) =>
  present
    .filter(({ by }) => by !== undefined)
    .map(({ id, role, label }) => ({ id, role, ...(label && { label }) }))

const queueOf = (hands: readonly Hand[]) =>
  hands.map(({ id, role, shownName, at, calledAt }) => ({
    ...{ id, role, at },
    ...(shownName && { shownName }),
    ...(calledAt && { calledAt }),
  }))

/** The meeting as this person sees it: names of who was entered by hand are for who enters them. */
export async function showLive(consultation: Consultation, ctx: Ctx): Promise<LiveView> {
  const { id, status, title } = consultation
  const [live, hands, present, part] = await Promise.all([
    liveOf(id),
    handsOf(id),
    attendancesOf(id),
    takingPart(id, ctx.actor),
  ])
  const votes = await pollVotesOf(
    id,
    live.polls.map(poll => poll.id),
  )
  const leads = leadsLive(consultation, ctx)
  const helps = helpsLive(consultation, ctx)
  const personId = ctx.actor.id
  return {
    ...{ status, title, rev: live.rev, leads, helps, notes: live.notes },
    ...(part.role && { role: part.role }),
    ...(live.question && { question: live.question }),
    here: present.some(one => one.personId === personId),
    polls: pollViews(live, { leads, votes, personId }),
    hands: hands.length,
    queue: queueOf(hands),
    hand: handOf(hands.find(one => one.personId === personId)),
    present: present.length,
    presentByRole: byRole(present),
    entered: helps ? enteredBy(present) : [],
  }
}
