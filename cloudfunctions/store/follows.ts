import { FollowKind } from '@shared/domain/lead/lead-view'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { countFollowers } from './leads'
import { addOrFind, findById } from './writes'

const follows = db.collection('follows')
const Follow = z.object({
  _id: z.string(),
  leadId: z.string(),
  personId: z.string(),
  kind: FollowKind,
  at: z.iso.datetime(),
})
type Follow = z.infer<typeof Follow>

/** Made of lead and person: nobody follows twice. */
const followId = (leadId: string, personId: string) => `${leadId}:${personId}`

export async function followOf(leadId: string, personId: string): Promise<FollowKind | undefined> {
  const found = await findById('follows', followId(leadId, personId))
  return found && Follow.parse(found).kind
}

/** Joins a lead, or changes how. The counters move only if something changed, so that it may be repeated. */
export async function follow(tie: Omit<Follow, '_id'>): Promise<void> {
  const _id = followId(tie.leadId, tie.personId)
  const { doc, added } = await addOrFind('follows', { _id, ...tie })
  if (added) return countFollowers(tie.leadId, { followers: 1, met: tie.kind === 'MET' ? 1 : 0 })
  const before = Follow.parse(doc).kind
  const { updated } = await follows.where({ _id, kind: before }).update({ kind: tie.kind })
  if (updated === 1 && before !== tie.kind)
    await countFollowers(tie.leadId, { met: tie.kind === 'MET' ? 1 : -1 })
}

/** Joins a lead as this, or stays what she was there if that is more: to have met it says more than to follow it. */
export async function joinAtLeast(tie: Omit<Follow, '_id'>): Promise<void> {
  if ((await followOf(tie.leadId, tie.personId)) !== 'MET') await follow(tie)
}

export async function unfollow(leadId: string, personId: string): Promise<void> {
  const _id = followId(leadId, personId)
  for (;;) {
    const kind = await followOf(leadId, personId)
    if (!kind) return
    // only as it was read: another tab may have changed how she follows meanwhile
    const { deleted } = await follows.where({ _id, kind }).remove()
    if (deleted === 1) return countFollowers(leadId, { followers: -1, met: kind === 'MET' ? -1 : 0 })
  }
}

export async function listFollowed(
  personId: string,
  cursor?: string,
): Promise<{ leadIds: string[]; cursor?: string }> {
  const where = cursor ? { personId, at: _.lt(cursor) } : { personId }
  const { data } = await follows.where(where).orderBy('at', 'desc').limit(20).get()
  const rows = z.array(Follow).parse(data)
  const last = rows.length === 20 ? rows.at(-1)?.at : undefined
  return { leadIds: rows.map(({ leadId }) => leadId), ...(last && { cursor: last }) }
}

/** A lead's followers, page by page, each with its cursor. */
export async function* followerPages(leadId: string, from: { cursor: string; pageSize: number }) {
  let { cursor } = from
  for (;;) {
    const more = follows.where({ leadId, _id: _.gt(cursor) }).orderBy('_id', 'asc')
    const page = (await more.limit(from.pageSize).get()).data as { _id: string }[]
    const last = page.at(-1)
    if (!last) return
    cursor = last._id
    const ties = page.flatMap(doc => Follow.safeParse(doc).data ?? [])
    yield { cursor, ties, personIds: ties.map(({ personId }) => personId) }
  }
}
