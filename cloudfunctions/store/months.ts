import { Month } from '@shared/domain/consultation/month'
import { AppError } from '@shared/domain/errors'
import { db } from './cloudbase'
import { addOrFind, findById, whole } from './writes'

const months = () => db.collection('months')
type Row = { _id: string; [field: string]: unknown }
const from = ({ _id, ...fields }: Row): Month => Month.parse({ ...fields, id: _id })
/** A year has few; the matrix of older ones lies in their consultations. */
const SHOWN = 6

/** The latest themed months, the newest first. */
export async function listMonths(): Promise<Month[]> {
  const { data } = await months().orderBy('from', 'desc').limit(SHOWN).get()
  return (data as Row[]).map(from)
}

export async function findMonth(id: string): Promise<Month | undefined> {
  const found = await findById('months', id)
  return found && from(found)
}

export async function addMonth({ id, ...fields }: Month): Promise<Month> {
  return from((await addOrFind('months', { ...fields, _id: id })).doc)
}

export async function saveMonth(month: Month, seen: number): Promise<Month> {
  const saved = { ...month, revision: seen + 1 }
  const { updated } = await months().where({ _id: month.id, revision: seen }).update(whole(Month, saved))
  if (updated !== 1) throw new AppError('conflict', `month ${month.id} changed since ${seen}`)
  return saved
}
