import { AgreedWay } from '@shared/domain/consultation/agreed-way'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { somebody } from './room-voices'
import { findById } from './writes'

const agreed = () => db.collection('minutesAgreed')
const idOf = (consultationId: string, voterId: string) => `${consultationId}:${voterId}`
type Agreed = { consultationId: string; voterId: string; at: string; way?: AgreedWay }

/** 没有意见: said of the minutes as they stand, again after each change; a unit says it once, whoever of it taps. */
export async function saveAgreed({ voterId, ...agreement }: Agreed): Promise<void> {
  await agreed()
    .doc(idOf(agreement.consultationId, voterId))
    .set({ ...agreement, personId: voterId })
}

/** Who gave back her chair, and has no ballot either, is none of those who agree any more. */
export const dropAgreed = (consultationId: string, voterId: string) =>
  agreed().doc(idOf(consultationId, voterId)).remove()

/** Whether this voter has said it since the minutes were changed last. */
export async function hasAgreed(consultationId: string, voterId: string, since: string): Promise<boolean> {
  const found = await findById('minutesAgreed', idOf(consultationId, voterId))
  return found !== undefined && String(found['at']) >= since
}

/** Ids that one question names. */
const FEW = 100
const Said = z.array(z.object({ _id: z.string(), way: z.exactOptional(AgreedWay) }))

/** Which of these voters have said it since then, and by what way if not with their own hand. */
export async function agreedAmong(
  consultationId: string,
  voterIds: readonly string[],
  since: string,
): Promise<Map<string, AgreedWay | undefined>> {
  const byDocument = new Map(voterIds.map(voterId => [idOf(consultationId, voterId), voterId]))
  const ids = [...byDocument.keys()]
  const found = new Map<string, AgreedWay | undefined>()
  for (let at = 0; at < ids.length; at += FEW) {
    const asked = agreed().where({ _id: _.in(ids.slice(at, at + FEW)), at: _.gte(since) })
    const { data } = await asked.field({ way: true }).limit(FEW).get()
    for (const { _id, way } of Said.parse(data)) found.set(byDocument.get(_id) ?? '', way)
  }
  return found
}

/** How many have said it since then, and are still there to say it. */
export async function countAgreed(consultationId: string, since: string): Promise<number> {
  const { total } = await agreed()
    .where({ consultationId, at: _.gte(since), personId: somebody() })
    .count()
  return z.int().parse(total)
}
