import { Hand } from '@shared/domain/session/live'
import { _, db } from './cloudbase'
import { keyedId } from './keyed-id'
import { addOrFind } from './writes'

const hands = () => db.collection('hands')
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

/** The queue in the order in which hands rose. */
export async function handsOf(consultationId: string): Promise<Hand[]> {
  const { data } = await hands().where({ consultationId }).orderBy('at', 'asc').limit(MOST).get()
  return (data as Row[]).map(from)
}
