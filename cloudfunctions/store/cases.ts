import { CaseStory } from '@shared/domain/consultation/case-story'
import { AppError } from '@shared/domain/errors'
import { _, db } from './cloudbase'
import { addOrFind, findById, whole } from './writes'

const cases = () => db.collection('cases')
const PAGE = 20
type Row = { _id: string; [field: string]: unknown }
const from = ({ _id, ...fields }: Row): CaseStory => CaseStory.parse({ ...fields, id: _id })
const keyOf = ({ id, publishedAt, nominatedAt }: CaseStory) => `${publishedAt ?? nominatedAt}_${id}`

export async function findCase(id: string): Promise<CaseStory | undefined> {
  const found = await findById('cases', id)
  return found && from(found)
}

/** A case that is new, or found as somebody made it a moment ago. */
export async function addCase({ id, ...fields }: CaseStory): Promise<CaseStory> {
  const key = keyOf({ id, ...fields })
  return from((await addOrFind('cases', { ...fields, key, _id: id })).doc)
}

/** Saves it whole, as of the revision that was read; somebody faster makes ours a `conflict`. */
export async function saveCase(edited: CaseStory): Promise<CaseStory> {
  const { id, revision } = edited
  const story = { ...edited, revision: revision + 1 }
  const { updated } = await cases()
    .where({ _id: id, revision })
    .update({ ...whole(CaseStory, story), key: keyOf(story) })
  if (updated !== 1) throw new AppError('conflict', `case ${id} changed since ${revision}`)
  return story
}

export const dropCase = (id: string) => cases().doc(id).remove()

/** Newest first, of one state. */
export async function listCases(status: CaseStory['status'], cursor?: string) {
  const { data } = await cases()
    .where({ status, ...(cursor && { key: _.lt(cursor) }) })
    .orderBy('key', 'desc')
    .limit(PAGE)
    .get()
  const found = data as Row[]
  const last = found.length === PAGE ? found.at(-1)?.key : undefined
  return { rows: found.map(from), ...(typeof last === 'string' && { cursor: last }) }
}

/** Those of one hall that everybody may read, newest first. */
export async function casesOfHall(hallId: string): Promise<CaseStory[]> {
  const { data } = await cases()
    .where({ hallId, status: 'PUBLISHED' })
    .orderBy('key', 'desc')
    .limit(PAGE)
    .get()
  return (data as Row[]).map(from)
}
