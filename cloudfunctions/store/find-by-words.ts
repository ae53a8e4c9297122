import * as z from '@shared/zod'
import { _, db } from './cloudbase'

const WINDOW = 100
const MOST_WINDOWS = 3

const Known = z.object({
  _id: z.string(),
  acceptedKey: z.string(),
  facets: z.array(z.string()),
  grams: z.array(z.string()),
})
type Known = z.infer<typeof Known>

/** Leads that have the first pair of letters, newest first: the index alone, a window at a time. */
async function windowOf(gram: string, before: string | undefined): Promise<Known[]> {
  const where = before ? _.and([{ grams: gram }, { acceptedKey: _.lt(before) }]) : { grams: gram }
  const found = db.collection('leads').where(where).orderBy('acceptedKey', 'desc').limit(WINDOW)
  const { data } = await found.field({ acceptedKey: true, facets: true, grams: true }).get()
  return z.array(Known).parse(data)
}

type Asked = { grams: readonly string[]; facet: string; cursor?: string | undefined; most: number }

/**
 * Ids of public leads that have all these pairs and stand under this facet. Words that never meet would walk every
 * lead there is: after a few windows it answers with what it has and the place to go on from.
 */
export async function findByWords({
  grams,
  facet,
  cursor,
  most,
}: Asked): Promise<{ ids: string[]; cursor?: string }> {
  const [first = '', ...others] = grams
  const ids: string[] = []
  let before = cursor
  for (let n = 0; n < MOST_WINDOWS; n += 1) {
    const seen = await windowOf(first, before)
    for (const lead of seen) {
      before = lead.acceptedKey
      if (lead.facets.includes(facet) && others.every(gram => lead.grams.includes(gram))) ids.push(lead._id)
      if (ids.length === most) return { ids, cursor: before }
    }
    if (seen.length < WINDOW) return { ids }
  }
  return { ids, ...(before && { cursor: before }) }
}
