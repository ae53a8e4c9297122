import { Hand } from '@shared/domain/session/live'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { keyedId } from './keyed-id'
import { addOrFind, findById } from './writes'

const hands = () => db.collection('hands')
/** Nobody waits behind so many. */
const MOST = 200
type Row = { _id: string; [field: string]: unknown }
const from = ({ _id, ...fields }: Row): Hand => Hand.parse({ ...fields, id: _id })

/** One hand a person and room. Everybody reads the queue: the id tells nobody whose it is. */
export const handId = (consultationId: string, personId: string) =>
  keyedId(personId, `hand:${consultationId}`)

/** Up once; a hand that is up keeps its place in the queue. */
export async function raiseHand({ id, ...fields }: Hand): Promise<boolean> {
  return (await addOrFind('hands', { ...fields, _id: id })).added
}

export async function lowerHand(id: string): Promise<boolean> {
  return (await hands().where({ _id: id }).remove()).deleted === 1
}

/** Whoever leads calls on her; a hand that was called stays until she puts it down. */
export async function callHand(id: string, consultationId: string, calledAt: string): Promise<boolean> {
  const { updated } = await hands()
    .where({ _id: id, consultationId, calledAt: _.exists(false) })
    .update({ calledAt })
  return updated === 1
}

/** Whether hers is up, also where the queue is longer than what is shown of it. */
export async function handOf(consultationId: string, personId: string): Promise<Hand | undefined> {
  const found = await findById('hands', handId(consultationId, personId))
  return found && from(found)
}

export async function countHands(consultationId: string): Promise<number> {
  const { total } = await hands().where({ consultationId }).count()
  return z.int().parse(total)
}

/** How many rose before this one. */
export async function countBefore(consultationId: string, at: string): Promise<number> {
  const { total } = await hands()
    .where({ consultationId, at: _.lt(at) })
    .count()
  return z.int().parse(total)
}

/** The queue in the order in which hands rose. */
export async function handsOf(consultationId: string): Promise<Hand[]> {
  const { data } = await hands().where({ consultationId }).orderBy('at', 'asc').limit(MOST).get()
  return (data as Row[]).map(from)
}
