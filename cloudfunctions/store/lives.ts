import { Live } from '@shared/domain/session/live'
import { AppError } from '@shared/domain/errors'
import { db, _ } from './cloudbase'
import { addOrFind, findById, whole } from './writes'

type Row = { _id: string; [field: string]: unknown }
const from = ({ _id, ...fields }: Row): Live => Live.parse({ ...fields, id: _id })
const empty = (id: string): Live => ({ id, rev: 0, polls: [], notes: [], keys: [] })

/** The meeting of a room; an empty one before anything has happened. */
export async function liveOf(consultationId: string): Promise<Live> {
  const found = await findById('lives', consultationId)
  return found ? from(found) : empty(consultationId)
}

/** The meeting begins: its document is there from now on. */
export async function openLive(consultationId: string): Promise<Live> {
  const { id, ...fields } = empty(consultationId)
  return from((await addOrFind('lives', { ...fields, _id: id })).doc)
}

/** Saves it if nobody was faster. */
export async function saveLive(live: Live, before: Live): Promise<Live> {
  const { updated } = await db
    .collection('lives')
    .where({ _id: before.id, rev: before.rev })
    .update(whole(Live, live))
  if (updated !== 1) throw new AppError('conflict', `the meeting ${before.id} moved on since ${before.rev}`)
  return live
}

/** Something beside the document changed (a hand, a vote, somebody came): whoever watches looks again. */
export const nudgeLive = (consultationId: string) =>
  db
    .collection('lives')
    .where({ _id: consultationId })
    .update({ rev: _.inc(1) })
