import type { Ballot } from '@shared/domain/consultation/ballot'
import type { Consultation } from '@shared/domain/consultation/consultation'
import type { Seat } from '@shared/domain/consultation/seat'
import { toldSupport } from '@shared/domain/consultation/told-support'
import { isOnlineOver } from '@shared/domain/room/is-online-over'
import { isUnderWay, isTalking, type RoomHead } from '@shared/domain/room/room-head'
import { saidView } from '@shared/domain/room/said-view'
import type { RoomView } from '@shared/contract/room'
import { ballotFor } from '../../store/ballots'
import { getConsultation } from '../../store/consultations'
import { roomHead } from '../../store/room-heads'
import { chairOf } from '../../store/seats'
import { saidBy, saidIn } from '../../store/statements'
import type { Ctx, Handler } from '../context'
import { isScreener, validBallot, wayIn } from './room-standing'

const shown = ['SHOWN'] as const
const waiting = ['PENDING', 'APPEALED'] as const

/** What others said of a sentence is hers to see once she has said something of it; of all once nobody can any more. */
function countsFor({ counts }: RoomHead, ballot: Ballot | undefined, isFinal: boolean): RoomView['counts'] {
  const seen = (id: string) => isFinal || (ballot !== undefined && Object.hasOwn(ballot.votes, id))
  const told = Object.entries(counts).filter(([id]) => seen(id))
  return Object.fromEntries(told.map(([id, votes]) => [id, toldSupport(votes)]))
}

async function screening(consultation: Consultation, head: RoomHead | undefined, ctx: Ctx) {
  if (!isScreener(consultation, ctx)) return {}
  const all = await saidIn(consultation.id, waiting)
  return { screens: { waiting: all.length, nudged: head?.nudgedAt !== undefined } }
}

function standingIn(consultation: Consultation, { chair, ballot: opened, actor }: Seated): Partial<RoomView> {
  const way = wayIn(consultation, { actor, chair })
  const ballot = validBallot(consultation, { actor, ballot: opened })
  const name = chair?.shownName ?? actor.name
  return {
    ...(ballot && { role: ballot.role }),
    ...(!ballot && 'shut' in way && { shut: way.shut }),
    ...(name && { name }),
  }
}
type Seated = { chair: Seat | undefined; ballot: Ballot | undefined; actor: Ctx['actor'] }

/** A room before anybody opened it. */
const empty = { rev: 0, voters: 0, counts: {}, priority: {} }

/** Everything that the page of a room begins with. */
export async function showRoom(consultation: Consultation, ctx: Ctx): Promise<RoomView> {
  const { actor, settings } = ctx
  const { id, status, preparation } = consultation
  const { onlineUntil } = preparation
  const isOpen = isTalking(consultation) && !isOnlineOver({ status, onlineUntil }, ctx.now())
  const [head, ballot, chair, statements, own] = await Promise.all([
    roomHead(id),
    ballotFor(id, actor),
    chairOf(id, actor),
    saidIn(id, shown),
    saidBy(id, actor.id),
  ])
  const { rev, voters, priority } = head ?? empty
  return {
    ...{ status, rev, voters, priority, isOpen },
    ...standingIn(consultation, { chair, ballot, actor }),
    statements: statements.map(said => saidView(said, actor.id)),
    own: own.filter(({ state }) => state !== 'SHOWN').map(said => saidView(said, actor.id)),
    votes: ballot?.votes ?? {},
    counts: head ? countsFor(head, ballot, !isUnderWay(consultation)) : {},
    length: settings.consultation.statementLength,
    ...(await screening(consultation, head, ctx)),
  }
}

export const getRoom: Handler<'room.get'> = async ({ consultationId }, ctx) =>
  showRoom(await getConsultation(consultationId), ctx)

export const listStatements: Handler<'room.statements'> = async ({ consultationId }, { actor }) => ({
  rows: (await saidIn(consultationId, shown)).map(said => saidView(said, actor.id)),
})
