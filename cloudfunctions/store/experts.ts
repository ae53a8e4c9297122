import { Expert } from '@shared/domain/consultation/expert'
import { AppError } from '@shared/domain/errors'
import * as z from '@shared/zod'
import { db } from './cloudbase'
import { addOrFind, findById, whole } from './writes'

const experts = () => db.collection('experts')
type Row = { _id: string; [field: string]: unknown }
const from = ({ _id, ...fields }: Row): Expert => Expert.parse({ ...fields, id: _id })

/** The whole directory, by name. */
export async function listExperts(): Promise<Expert[]> {
  const { data } = await experts().orderBy('name', 'asc').limit(500).get()
  return (data as Row[]).map(from)
}

export async function getExpert(id: string): Promise<Expert> {
  const found = await findById('experts', id)
  if (!found) throw new AppError('not_found', `no expert ${id}`)
  return from(found)
}

export async function addExpert({ id, ...fields }: Expert): Promise<Expert> {
  return from((await addOrFind('experts', { ...fields, _id: id })).doc)
}

/** Saves a line as of the revision that was seen. */
export async function saveExpert(expert: Expert, seen: number): Promise<Expert> {
  const saved = { ...expert, revision: seen + 1 }
  const { updated } = await experts().where({ _id: expert.id, revision: seen }).update(whole(Expert, saved))
  if (updated !== 1) throw new AppError('conflict', `expert ${expert.id} changed since ${seen}`)
  return saved
}

/** In how many rooms each expert had a seat. */
export async function seatsOfExperts(): Promise<Map<string, number>> {
  const { data } = await db
    .collection('seats')
    .where({ role: 'EXPERT', state: 'SEATED' })
    .field({ expertId: true })
    .limit(1000)
    .get()
  const counts = new Map<string, number>()
  for (const { expertId } of z.array(z.object({ expertId: z.exactOptional(z.string()) })).parse(data))
    if (expertId !== undefined) counts.set(expertId, (counts.get(expertId) ?? 0) + 1)
  return counts
}
