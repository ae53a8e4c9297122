import { AppError } from '@shared/domain/errors'
import { upId, Utterance } from '@shared/domain/lane/utterance'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import type { Stored } from './in-transaction'
import { tellingOf, tellingOfNew } from './matter-outbox'
import { addOrFind, findById, whole } from './writes'

const utterances = () => db.collection('utterances')
/** More than these nobody reads at once; how many there are beside them is told. */
const MOST = 300
const from = ({ _id, ...fields }: Stored): Utterance => Utterance.parse({ ...fields, id: _id })
/** The counter is raised by others meanwhile: a save never writes it. */
const Written = z.omit(Utterance, { ups: true })

export async function utteranceById(id: string): Promise<Utterance> {
  const found = await findById('utterances', id)
  if (!found) throw new AppError('not_found', `no utterance ${id}`)
  return from(found as Stored)
}

/** Adds what was said, or finds what the same tap said. */
export async function addUtterance(said: Utterance, telling: readonly MatterEvent[]): Promise<Utterance> {
  const { id, ...fields } = said
  return from((await addOrFind('utterances', { ...fields, ...tellingOfNew(telling), _id: id })).doc as Stored)
}

/** Saves it on the condition that nobody changed it since it was read. */
export async function saveUtterance(said: Utterance, telling: readonly MatterEvent[]): Promise<Utterance> {
  const after = { ...said, revision: said.revision + 1 }
  const { updated } = await utterances()
    .where({ _id: said.id, revision: said.revision })
    .update({ ...whole(Written, after), ...tellingOf(telling) })
  if (updated !== 1) throw new AppError('conflict', `utterance ${said.id} changed`)
  return after
}

/** How much was said in a room before what is shown of it. */
export async function countEarlier(consultationId: string, shown: number): Promise<number> {
  if (shown < MOST) return 0
  const { total } = await utterances().where({ consultationId }).count()
  return Math.max(0, z.int().parse(total) - shown)
}

/** What was said in a room last, the newest first. */
export async function utterancesIn(consultationId: string): Promise<Utterance[]> {
  const { data } = await utterances().where({ consultationId }).orderBy('createdAt', 'desc').limit(MOST).get()
  return (data as Stored[]).map(from)
}

/** What one person said in a room. */
export async function utterancesBy(consultationId: string, authorId: string): Promise<Utterance[]> {
  const { data } = await utterances().where({ authorId, consultationId }).limit(MOST).get()
  return (data as Stored[]).map(from)
}

/** Which of a room's questions this voter joined. */
export async function uppedIn(consultationId: string, personId: string): Promise<Set<string>> {
  const { data } = await db
    .collection('utteranceUps')
    .where({ consultationId, personId })
    .field({ utteranceId: true })
    .limit(MOST)
    .get()
  const Ups = z.array(z.object({ utteranceId: z.string() }))
  return new Set(Ups.parse(data).map(({ utteranceId }) => utteranceId))
}

/** Joins a question, once. */
export async function joinQuestion({ id, consultationId }: Utterance, personId: string): Promise<void> {
  const up = { _id: upId(id, personId), utteranceId: id, consultationId, personId }
  const { added } = await addOrFind('utteranceUps', up)
  if (added)
    await utterances()
      .doc(id)
      .update({ ups: _.inc(1) })
}

/** Takes her out of every question that she joined. May be repeated. */
export async function leaveQuestions(personId: string): Promise<void> {
  const ups = db.collection('utteranceUps')
  const Up = z.object({ _id: z.string(), utteranceId: z.string() })
  for (;;) {
    const { data } = await ups.where({ personId }).limit(MOST).get()
    const joined = z.array(Up).parse(data)
    if (!joined.length) return
    for (const { _id, utteranceId } of joined)
      if ((await ups.where({ _id }).remove()).deleted === 1)
        await utterances()
          .doc(utteranceId)
          .update({ ups: _.inc(-1) })
  }
}
