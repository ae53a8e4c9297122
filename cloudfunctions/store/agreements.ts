import type { AgreementChart } from '@shared/domain/agreement/agreement-chart'
import type { AgreementState } from '@shared/domain/agreement/agreement-state'
import type { RoleAgreement } from '@shared/domain/agreement/role-agreement'
import type { ToldPicture } from '@shared/domain/agreement/told-picture'
import type { AgreementView } from '@shared/domain/room/agreement-view'
import { isTalking, RoomHead } from '@shared/domain/room/room-head'
import { ConsultationStatus } from '@shared/domain/consultation/consultation-status'
import { Preparation } from '@shared/domain/consultation/preparation'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { findById } from './writes'

const agreements = () => db.collection('agreements')
const stateId = (consultationId: string) => `${consultationId}:state`

/** What a room has come to: our own figures, written by the job alone. Of nobody in particular. */
export type Agreement = {
  picture: ToldPicture
  roles: RoleAgreement
  countedAt: string
  /** By which somebody finds herself in the scatter picture; made of everybody's votes, it stays on the server. */
  chart?: AgreementChart
}

/** The picture of a room, and the chart to it; none before its first count. */
export async function agreementOf(
  consultationId: string,
): Promise<{ agreement: AgreementView; chart?: AgreementChart } | undefined> {
  const found = await findById('agreements', consultationId)
  if (!found) return undefined
  const { chart, ...agreement } = JSON.parse(String(found['figures'])) as AgreementView &
    Pick<Agreement, 'chart'>
  return { agreement, ...(chart && { chart }) }
}

/** What the last run kept; it names people and never leaves the server. */
export async function agreementState(consultationId: string): Promise<AgreementState | undefined> {
  const found = await findById('agreements', stateId(consultationId))
  return found && (JSON.parse(String(found['state'])) as AgreementState)
}

/** Both as one text each: nested objects would be merged by a write, and cost the database a walk. */
export async function saveAgreement(id: string, state: AgreementState, shown: Agreement): Promise<void> {
  await agreements()
    .doc(stateId(id))
    .set({ state: JSON.stringify(state) })
  await agreements()
    .doc(id)
    .set({ figures: JSON.stringify(shown) })
}

const counted = {
  status: true,
  onlineUntil: true,
  countAt: true,
  rev: true,
  shown: true,
  priority: true,
  voters: true,
} as const
const Counted = z.pick(RoomHead, counted)
const Due = z.extend(Counted, { _id: z.string() })
export type DueRoom = z.infer<typeof Due>
const MOST_ROOMS = 200

/** One document that does not parse is reported, and holds up no other room. */
function readable(doc: { _id?: unknown }): DueRoom[] {
  const room = Due.safeParse(doc).data
  if (!room) console.error(JSON.stringify({ roomHead: doc._id, error: 'does not parse' }))
  return room ? [room] : []
}

/** Rooms that talk, and closed ones whose last count is due; the longest waiting first. */
export async function roomsToCount(now: string): Promise<DueRoom[]> {
  const { data } = await db
    .collection('roomHeads')
    .where({ countAt: _.lte(now) })
    .orderBy('countAt', 'asc')
    .field(counted)
    .limit(MOST_ROOMS)
    .get()
  return (data as object[]).flatMap(readable)
}

/** How the records of these rooms stand, and who may vote there. */
export async function statusesOf(ids: readonly string[]) {
  if (!ids.length) return []
  const { data } = await db
    .collection('consultations')
    .where({ _id: _.in([...ids]) })
    .field({ status: true, statusAt: true, preparation: true })
    .limit(MOST_ROOMS)
    .get()
  const preparation = z.pick(Preparation, { openTo: true, onlineUntil: true })
  const Stands = z.object({ _id: z.string(), status: ConsultationStatus, statusAt: z.string(), preparation })
  return z
    .array(Stands)
    .parse(data)
    .map(({ _id, ...stands }) => ({ id: _id, ...stands }))
}

type Count = Pick<RoomHead, 'counts' | 'priority' | 'voters'> & { countedAt: string }

/** Writes what was counted. A room that still talks is counted again; a closed one is done. */
export async function writeCount({ _id, status, countAt }: DueRoom, count: Count): Promise<void> {
  const { counts, priority, voters, countedAt } = count
  await db
    .collection('roomHeads')
    .where({ _id, status })
    .update({
      ...{ counts: _.set(counts), priority: _.set(priority), voters, countedAt, rev: _.inc(1) },
      countAt: isTalking({ status }) ? countAt : _.remove(),
    })
}

/** More people voted, of whom nothing is told yet but that they did. */
export const writeVoters = ({ _id }: Pick<DueRoom, '_id'>, voters: number) =>
  db.collection('roomHeads').where({ _id }).update({ voters })

/** A closed room with nothing new since its last count. */
export const settleRoom = ({ _id, status }: Pick<DueRoom, '_id' | 'status'>) =>
  db.collection('roomHeads').where({ _id, status }).update({ countAt: _.remove() })

/** What was kept of a room goes: the next run counts every ballot anew. */
export async function countAnew(consultationId: string, now: string): Promise<void> {
  await agreements().doc(stateId(consultationId)).remove()
  await db.collection('roomHeads').where({ _id: consultationId }).update({ countAt: now })
}
