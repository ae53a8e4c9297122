import { Live } from '@shared/domain/session/live'
import { AppError } from '@shared/domain/errors'
import * as z from '@shared/zod'
import { db, _ } from './cloudbase'
import { addOrFind, findById, whole } from './writes'

type Row = { _id: string; [field: string]: unknown }
const from = ({ _id, ...fields }: Row): Live => Live.parse({ ...fields, id: _id })
const empty = (id: string): Live => ({ id, rev: 0, asked: [], polls: [], counts: {}, notes: [], keys: [] })
/** Counts are written by others meanwhile: a save never writes them. */
const Written = z.omit(Live, { counts: true })

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
    .update(whole(Written, live))
  if (updated !== 1) throw new AppError('conflict', `the meeting ${before.id} moved on since ${before.rev}`)
  return live
}

/** How a closed poll came out. Beside the revision: voters whose vote came in at the last moment write it too. */
export const savePollCounts = (consultationId: string, pollId: string, counts: readonly number[]) =>
  db
    .collection('lives')
    .where({ _id: consultationId })
    .update({ [`counts.${pollId}`]: _.set(counts) })
