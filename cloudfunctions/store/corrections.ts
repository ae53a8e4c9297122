import { Correction } from '@shared/domain/consultation/correction'
import { AppError } from '@shared/domain/errors'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { tellingOf, tellingOfNew } from './matter-outbox'
import { addOrFind, findById } from './writes'

const corrections = () => db.collection('corrections')
const MOST = 200
type Row = { _id: string; [field: string]: unknown }
const from = ({ _id, ...fields }: Row): Correction => Correction.parse({ ...fields, id: _id })

/** Adds a correction, or finds the one that the same tap made before. */
export async function addCorrection(
  { id, ...fields }: Correction,
  telling: readonly MatterEvent[],
): Promise<Correction> {
  return from((await addOrFind('corrections', { ...fields, ...tellingOfNew(telling), _id: id })).doc)
}

export async function getCorrection(id: string): Promise<Correction> {
  const found = await findById('corrections', id)
  if (!found) throw new AppError('not_found', `no correction ${id}`)
  return from(found)
}

async function found(where: object): Promise<Correction[]> {
  const { data } = await corrections().where(where).orderBy('at', 'asc').limit(MOST).get()
  return (data as Row[]).map(from)
}

/** Those of a room that wait for an answer, then those that have one; of one person only if asked so. */
export async function correctionsOf(consultationId: string, personId?: string): Promise<Correction[]> {
  const whose = { consultationId, ...(personId && { personId }) }
  const [open, answered] = await Promise.all([
    found({ ...whose, state: 'OPEN' }),
    found({ ...whose, state: _.in(['TAKEN', 'NOT_TAKEN']) }),
  ])
  return [...open, ...answered]
}

/** Those that nobody has answered yet. */
export async function openCorrections(consultationId: string): Promise<number> {
  const { total } = await corrections().where({ consultationId, state: 'OPEN' }).count()
  return z.int().parse(total)
}

/** Answers it once; false if somebody was faster. The answer and its news are one write. */
export async function answerStored(
  { id, state, answer }: Correction,
  telling: readonly MatterEvent[],
): Promise<boolean> {
  const { updated } = await corrections()
    .where({ _id: id, state: 'OPEN' })
    .update({ state, answer, ...tellingOf(telling) })
  return updated === 1
}
