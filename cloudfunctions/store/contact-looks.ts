import { ContactLook } from '@shared/domain/lead/contact-look'
import * as z from '@shared/zod'
import { db } from './cloudbase'
import { addOnce } from './writes'

/** Writes down that somebody looked at a phone, before it is shown. Repeated under the same key it is one look. */
export const noteLook = async ({ id, ...look }: ContactLook): Promise<void> =>
  void (await addOnce('contactLooks', { _id: id, ...look }))

/** Who looked at the phone of a lead, the latest first, at most fifty. */
export async function looksAt(leadId: string): Promise<ContactLook[]> {
  const found = await db.collection('contactLooks').where({ leadId }).orderBy('at', 'desc').limit(50).get()
  return z
    .array(ContactLook)
    .parse((found.data as { _id: string }[]).map(({ _id, ...look }) => ({ id: _id, ...look })))
}
