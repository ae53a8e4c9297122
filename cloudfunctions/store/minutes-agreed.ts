import { AgreedWay } from '@shared/domain/consultation/agreed-way'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { somebody } from './room-voices'
import { findById } from './writes'

const agreed = () => db.collection('minutesAgreed')
const idOf = (consultationId: string, voterId: string) => `${consultationId}:${voterId}`
type Agreed = { consultationId: string; voterId: string; text: string; at: string; way?: AgreedWay }

/** 没有意见: said of one text of the minutes, again of another; a unit says it once, whoever of it taps. */
export async function saveAgreed({ voterId, ...agreement }: Agreed): Promise<void> {
  await agreed()
    .doc(idOf(agreement.consultationId, voterId))
    .set({ ...agreement, personId: voterId })
}

/** Who gave back her chair, and has no ballot either, is none of those who agree any more. */
export const dropAgreed = (consultationId: string, voterId: string) =>
  agreed().doc(idOf(consultationId, voterId)).remove()

/** Whether this voter has said it of this text. */
export async function hasAgreed(consultationId: string, voterId: string, text: string): Promise<boolean> {
  const found = await findById('minutesAgreed', idOf(consultationId, voterId))
  return found?.['text'] === text
}

/** Ids that one question names. */
const FEW = 100
const Said = z.array(z.object({ _id: z.string(), way: z.exactOptional(AgreedWay) }))

/** Which of these voters have said it of this text, and by what way if not with their own hand. */
export async function agreedAmong(
  consultationId: string,
  voterIds: readonly string[],
  text: string,
): Promise<Map<string, AgreedWay | undefined>> {
  const byDocument = new Map(voterIds.map(voterId => [idOf(consultationId, voterId), voterId]))
  const ids = [...byDocument.keys()]
  const found = new Map<string, AgreedWay | undefined>()
  for (let at = 0; at < ids.length; at += FEW) {
    const asked = agreed().where({ _id: _.in(ids.slice(at, at + FEW)), text })
    const { data } = await asked.field({ way: true }).limit(FEW).get()
    for (const { _id, way } of Said.parse(data)) found.set(byDocument.get(_id) ?? '', way)
  }
  return found
}

/** How many have said it of this text, and are still there to say it. */
export async function countAgreed(consultationId: string, text: string): Promise<number> {
  const { total } = await agreed().where({ consultationId, text, personId: somebody() }).count()
  return z.int().parse(total)
}
