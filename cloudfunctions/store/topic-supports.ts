import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { countSupport, setSupports } from './topics'
import { addOrFind } from './writes'

const supports = () => db.collection('topicSupports')
const Support = z.object({ _id: z.string(), topicId: z.string(), personId: z.string() })
type Tie = { topicId: string; consultationId: string; personId: string; at: string }
const PAGE = 200

/** Made of topic and person: nobody counts twice, however often she taps. */
const supportId = (topicId: string, personId: string) => `${topicId}:${personId}`

const add = (tie: Tie) => addOrFind('topicSupports', { _id: supportId(tie.topicId, tie.personId), ...tie })

export async function support(tie: Tie): Promise<void> {
  if ((await add(tie)).added) await countSupport(tie.topicId, 1)
}

export async function unsupport({ topicId, personId }: Pick<Tie, 'topicId' | 'personId'>): Promise<void> {
  const { deleted } = await supports()
    .where({ _id: supportId(topicId, personId) })
    .remove()
  if (deleted === 1) await countSupport(topicId, -1)
}

/** Takes her from behind everything that she stands behind. May be repeated. */
export async function unsupportAll(personId: string): Promise<void> {
  for (;;) {
    const { data } = await supports().where({ personId }).limit(PAGE).get()
    const ties = z.array(Support).parse(data)
    if (!ties.length) return
    for (const tie of ties) await unsupport(tie)
  }
}

/** The topics of a call that this person stands behind. */
export async function supportedBy(consultationId: string, personId: string): Promise<Set<string>> {
  const { data } = await supports().where({ consultationId, personId }).limit(1000).get()
  return new Set(
    z
      .array(Support)
      .parse(data)
      .map(({ topicId }) => topicId),
  )
}

/** Everybody behind one topic stands behind the other too, each once; then the other is counted anew. May be repeated. */
export async function bringSupports(from: string, to: Omit<Tie, 'personId'>): Promise<void> {
  for (let cursor = ''; ;) {
    const page = supports().where({ topicId: from, _id: _.gt(cursor) })
    const { data } = await page.orderBy('_id', 'asc').limit(PAGE).get()
    const ties = z.array(Support).parse(data)
    for (const { personId } of ties) await add({ ...to, personId })
    const last = ties.at(-1)
    if (!last || ties.length < PAGE) break
    cursor = last._id
  }
  const { total } = await supports().where({ topicId: to.topicId }).count()
  await setSupports(to.topicId, z.int().parse(total))
}
