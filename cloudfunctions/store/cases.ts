import { CaseStory } from '@shared/domain/consultation/case-story'
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

/** Saves it whole: the last one who edits it wins, as on paper. */
export async function saveCase(story: CaseStory): Promise<CaseStory> {
  await cases()
    .where({ _id: story.id })
    .update({ ...whole(CaseStory, story), key: keyOf(story) })
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
