import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { findById } from './writes'

const agreed = () => db.collection('minutesAgreed')
const idOf = (consultationId: string, voterId: string) => `${consultationId}:${voterId}`
type Agreed = { consultationId: string; voterId: string; personId: string; at: string }

/** 没有意见: said of the minutes as they stand, again after each change; a unit says it once. */
export async function saveAgreed({ voterId, ...agreement }: Agreed): Promise<void> {
  await agreed().doc(idOf(agreement.consultationId, voterId)).set(agreement)
}

/** Whether this voter has said it since the minutes were changed last. */
export async function hasAgreed(consultationId: string, voterId: string, since: string): Promise<boolean> {
  const found = await findById('minutesAgreed', idOf(consultationId, voterId))
  return found !== undefined && String(found['at']) >= since
}

/** Ids that one question names. */
const FEW = 100
const Ids = z.array(z.object({ _id: z.string() }))

/** Which of these voters have said it since then. */
export async function agreedAmong(
  consultationId: string,
  voterIds: readonly string[],
  since: string,
): Promise<Set<string>> {
  const byDocument = new Map(voterIds.map(voterId => [idOf(consultationId, voterId), voterId]))
  const ids = [...byDocument.keys()]
  const found = new Set<string>()
  for (let at = 0; at < ids.length; at += FEW) {
    const asked = agreed().where({ _id: _.in(ids.slice(at, at + FEW)), at: _.gte(since) })
    const { data } = await asked.field({ _id: true }).limit(FEW).get()
    for (const { _id } of Ids.parse(data)) found.add(byDocument.get(_id) ?? '')
  }
  return found
}

/** How many have said it since then. */
export async function countAgreed(consultationId: string, since: string): Promise<number> {
  const { total } = await agreed()
    .where({ consultationId, at: _.gte(since) })
    .count()
  return z.int().parse(total)
}
