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

/** How many have said it since then. */
export async function countAgreed(consultationId: string, since: string): Promise<number> {
  const { total } = await agreed()
    .where({ consultationId, at: _.gte(since) })
    .count()
  return z.int().parse(total)
}
