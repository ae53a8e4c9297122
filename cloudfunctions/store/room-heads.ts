import { addMinutes } from '@shared/domain/calendar/local-day'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { isTalking, LAST_COUNT_MINUTES, RoomHead } from '@shared/domain/room/room-head'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { addOrFind } from './writes'

const heads = () => db.collection('roomHeads')
type Row = { _id: string; [field: string]: unknown }
const from = ({ _id, ...fields }: Row): RoomHead => RoomHead.parse({ ...fields, id: _id })
const only = (names: readonly string[]) => Object.fromEntries(names.map(name => [name, true]))

/** The document of a room, or undefined before it was ever opened. */
export async function roomHead(id: string): Promise<RoomHead | undefined> {
  const { data } = await heads().where({ _id: id }).limit(1).get()
  return (data as Row[]).map(from)[0]
}

const Pulse = z.pick(RoomHead, {
  status: true,
  rev: true,
  voters: true,
  countedAt: true,
  session: true,
})
export type Pulse = z.infer<typeof Pulse>

/** What says whether anything changed, and nothing else of the document. */
export async function roomPulse(id: string): Promise<Pulse | undefined> {
  const { data } = await heads()
    .where({ _id: id })
    .field(only(Object.keys(Pulse.shape)))
    .limit(1)
    .get()
  return z.array(Pulse).parse(data)[0]
}

const OnStatement = z.object({
  status: RoomHead.shape.status,
  seatsOnly: RoomHead.shape.seatsOnly,
  onlineUntil: RoomHead.shape.onlineUntil,
  shown: z._default(RoomHead.shape.shown, {}),
  counts: z._default(RoomHead.shape.counts, {}),
})

/** What a vote on one statement has to know: whether the room talks and to whom, whether it is shown, how it stood. */
export async function roomForVote(id: string, statementId: string) {
  const { data } = await heads()
    .where({ _id: id })
    .field(only(['status', 'seatsOnly', 'onlineUntil', `shown.${statementId}`, `counts.${statementId}`]))
    .limit(1)
    .get()
  const found = z.array(OnStatement).parse(data)[0]
  return (
    found && {
      status: found.status,
      onlineUntil: found.onlineUntil,
      seatsOnly: found.seatsOnly === true,
      isShown: found.shown[statementId] === 1,
      counts: found.counts[statementId] ?? [],
    }
  )
}

type State = Pick<Consultation, 'id' | 'status' | 'statusAt'> & {
  preparation: Pick<Consultation['preparation'], 'openTo' | 'onlineUntil'>
}
const seatsOnly = ({ preparation }: State) => preparation.openTo === 'SEATED'
const countAtOf = (state: State) =>
  isTalking(state) ? state.statusAt : addMinutes(state.statusAt, LAST_COUNT_MINUTES)

/** Makes the room's document, or finds it. */
export async function openHead(state: State): Promise<void> {
  const { id, status } = state
  const empty = { rev: 1, shown: {}, counts: {}, priority: {}, voters: 0 }
  const { onlineUntil } = state.preparation
  const until = onlineUntil !== undefined && { onlineUntil }
  const now = { status, seatsOnly: seatsOnly(state), countAt: countAtOf(state), ...until }
  await addOrFind('roomHeads', { _id: id, ...now, ...empty })
}

/** What a room's document holds of its record: anything else of it changes without the room. */
export type Followed = Pick<State, 'status'> & { onlineUntil?: string | undefined }
export const followedOf = ({ status, preparation: { onlineUntil } }: State): Followed => ({
  status,
  onlineUntil,
})
export const followsStill = (room: Followed, record: Followed) =>
  room.status === record.status && room.onlineUntil === record.onlineUntil

/** Brings the room after its record. If the worker dies before this, the job does it within a minute. */
export async function followRecord(before: Followed, after: State): Promise<void> {
  const now = followedOf(after)
  if (followsStill(before, now) || (!isTalking(before) && !isTalking(after))) return
  const { status, onlineUntil = _.remove() } = now
  const { updated } = await heads()
    .where({ _id: after.id })
    .update({
      ...{ status, onlineUntil, seatsOnly: seatsOnly(after), countAt: countAtOf(after) },
      rev: _.inc(1),
    })
  if (!updated && isTalking(after)) await openHead(after)
}

/** The statement may be voted on from now on; the room's document is made if nobody did before. */
export async function showOnHead(state: State, statementId: string): Promise<void> {
  const show = () =>
    heads()
      .where({ _id: state.id })
      .update({ [`shown.${statementId}`]: 1, rev: _.inc(1) })
  if ((await show()).updated) return
  await openHead(state)
  await show()
}

/** Marks that the convener has asked for votes; false if she had before. */
export async function markNudged(id: string, at: string): Promise<boolean> {
  const { updated } = await heads()
    .where({ _id: id, nudgedAt: _.exists(false) })
    .update({ nudgedAt: at })
  return updated === 1
}
