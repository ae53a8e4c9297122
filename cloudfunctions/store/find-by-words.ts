import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { list, type LeadPage } from './list-leads-by-key'

/** So many leads with the first pair of letters are walked for one page. */
const WALK = 200
const Edge = z.array(z.object({ acceptedKey: z.string() }))

/** The key at which the walk ends; undefined if it reaches the oldest. One small row, by the index alone. */
async function edgeOf(gram: string, cursor: string | undefined): Promise<string | undefined> {
  const where = cursor ? _.and([{ grams: gram }, { acceptedKey: _.lt(cursor) }]) : { grams: gram }
  const rows = db.collection('leads').where(where).orderBy('acceptedKey', 'desc')
  const { data } = await rows
    .skip(WALK - 1)
    .limit(1)
    .field({ acceptedKey: true })
    .get()
  return Edge.parse(data)[0]?.acceptedKey
}

type Asked = { grams: readonly string[]; facet: string; cursor?: string | undefined; most: number }

/**
 * Public leads that have all these pairs and stand under this facet, newest first. Words that never meet would walk
 * every lead there is: after some it answers with what it has and the place to go on from.
 */
export async function findByWords({ grams, facet, cursor, most }: Asked): Promise<LeadPage> {
  const [first = '', ...others] = grams
  const alone = !others.length
  const edge = alone ? undefined : await edgeOf(first, cursor)
  const range = [
    ...others.map(gram => ({ grams: gram })),
    { facets: facet },
    ...(edge ? [{ acceptedKey: _.gte(edge) }] : []),
  ]
  const found = await list({
    where: { grams: first },
    by: 'acceptedKey',
    order: 'desc',
    cursor,
    limit: most,
    range,
  })
  return { ...(edge && { cursor: edge }), ...found }
}
