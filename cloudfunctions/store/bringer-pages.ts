import type { Topic } from '@shared/domain/consultation/topic'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { getConsultation } from './consultations'
import { followerPages } from './follows'
import { findLead } from './leads'
import { topicsOf } from './topics'

type Page = { cursor: string; personIds: string[] }
type From = { cursor: string; pageSize: number }
type Source = { key: string; first: readonly string[]; pages: (from: From) => AsyncIterable<Page> }

const Ties = z.array(z.object({ _id: z.string(), personId: z.string() }))

async function* supporterPages(topicId: string, from: From): AsyncIterable<Page> {
  let { cursor } = from
  for (;;) {
    const more = db.collection('topicSupports').where({ topicId, _id: _.gt(cursor) })
    const { data } = await more.orderBy('_id', 'asc').limit(from.pageSize).get()
    const ties = Ties.parse(data)
    const last = ties.at(-1)
    if (!last) return
    cursor = last._id
    yield { cursor, personIds: ties.map(({ personId }) => personId) }
  }
}

/** One source after the other. The cursor names the source as well, so that whoever dies between goes on there. */
async function* inOrder(sources: readonly Source[], { cursor, pageSize }: From): AsyncIterable<Page> {
  const [key = '', inner = ''] = cursor.split('>')
  const from = sources.findIndex(source => source.key === key)
  for (const source of sources.slice(Math.max(from, 0))) {
    const goesOn = source.key === key ? inner : ''
    if (!goesOn) yield { cursor: `${source.key}>`, personIds: [...source.first] }
    for await (const page of source.pages({ cursor: goesOn, pageSize }))
      yield { ...page, cursor: `${source.key}>${page.cursor}` }
  }
}

/** What is talked over, with its parts; while nothing is chosen yet, all that may be. */
function talkedOver(pool: readonly Topic[]): readonly Topic[] {
  const chosen = pool.filter(({ state }) => state === 'CHOSEN')
  return chosen.length ? chosen : pool.filter(({ state }) => state === 'OPEN')
}

/** Who brought the matter into this talk: whoever proposed it or stands behind it, page by page. */
export async function* topicPages(consultationId: string, from: From): AsyncIterable<Page> {
  const topics = talkedOver(await topicsOf(consultationId))
  const sources = topics.map(({ id, proposers }) => ({
    ...{ key: id, first: proposers },
    pages: (asked: From) => supporterPages(id, asked),
  }))
  yield* inOrder(sources, from)
}

/** The authors of the leads that came into this talk, and whoever follows them, page by page. */
export async function* leadPages(consultationId: string, from: From): AsyncIterable<Page> {
  const { leadIds } = await getConsultation(consultationId)
  const leads = await Promise.all(leadIds.map(id => findLead(id)))
  const sources = leads.flatMap(lead =>
    lead
      ? [
          {
            ...{ key: lead.id, first: lead.authorId ? [lead.authorId] : [] },
            pages: (asked: From) => followerPages(lead.id, asked),
          },
        ]
      : [],
  )
  yield* inOrder(sources, from)
}
