import { AppError } from '@shared/domain/errors'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { Said, type SaidState } from '@shared/domain/room/said'
import { _, db } from './cloudbase'
import { tellingOf, tellingOfNew } from './matter-outbox'
import { addOrFind, findById, whole } from './writes'

const statements = () => db.collection('statements')
type Row = { _id: string; [field: string]: unknown }
const from = ({ _id, ...fields }: Row): Said => Said.parse({ ...fields, id: _id })
/** More than a room can hold (`MOST_SHOWN`) and than waits for a convener. */
const MOST = 500

export async function findSaid(id: string): Promise<Said | undefined> {
  const found = await findById('statements', id)
  return found && from(found)
}

export async function getSaid(id: string): Promise<Said> {
  const found = await findSaid(id)
  if (!found) throw new AppError('not_found', `nobody said ${id}`)
  return found
}

/** Adds what was said, or finds what the same tap said before. */
export async function addSaid({ id, ...said }: Said, telling: readonly MatterEvent[] = []): Promise<Said> {
  return from((await addOrFind('statements', { ...said, ...tellingOfNew(telling), _id: id })).doc)
}

/** Saves a step as of the revision that was read, with its news; somebody faster makes ours a `conflict`. */
export async function saveSaid(said: Said, before: Said, telling: readonly MatterEvent[]): Promise<Said> {
  const revision = before.revision + 1
  const { updated } = await statements()
    .where({ _id: before.id, revision: before.revision })
    .update({ ...whole(Said, { ...said, revision }), ...tellingOf(telling) })
  if (updated !== 1) throw new AppError('conflict', `${before.id} changed since ${before.revision}`)
  return { ...said, revision }
}

/** What there is in a room in these states, the oldest first. */
export async function saidIn(consultationId: string, states: readonly SaidState[]): Promise<Said[]> {
  const { data } = await statements()
    .where({ consultationId, state: _.in([...states]) })
    .limit(MOST)
    .get()
  return (data as Row[]).map(from).sort((one, other) => (one.at < other.at ? -1 : 1))
}

/** All that one person said in a room. */
export async function saidBy(consultationId: string, authorId: string): Promise<Said[]> {
  const { data } = await statements().where({ consultationId, authorId }).limit(MOST).get()
  return (data as Row[]).map(from).sort((one, other) => (one.at < other.at ? -1 : 1))
}

/** All that one person ever said. */
export async function saidByPerson(authorId: string): Promise<Said[]> {
  const { data } = await statements().where({ authorId }).limit(MOST).get()
  return (data as Row[]).map(from)
}
