import { ContactLook } from '@shared/domain/lead/contact-look'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { addOnce } from './writes'

const looks = () => db.collection('contactLooks')

/** Writes down that somebody looked at a phone, before it is shown. Repeated under the same key it is one look. */
export const noteLook = async ({ id, ...look }: ContactLook): Promise<void> =>
  void (await addOnce('contactLooks', { _id: id, ...look }))

/** Who looked at the phone of a lead, the latest first, at most fifty. */
export async function looksAt(leadId: string): Promise<ContactLook[]> {
  return looksWhere({ leadId })
}

/** Who looked at the phone of a person, whichever of her leads it stood at, the latest first, at most fifty. */
export async function looksAtOwner(ownerId: string): Promise<ContactLook[]> {
  return looksWhere({ ownerId })
}

/** Whoever is gone owns nothing: the look stays as what somebody did. */
export const eraseOwnerOfLooks = async (ownerId: string): Promise<void> =>
  void (await looks().where({ ownerId }).update({ ownerId: _.remove() }))

async function looksWhere(where: object): Promise<ContactLook[]> {
  const found = await looks().where(where).orderBy('at', 'desc').limit(50).get()
  return z
    .array(ContactLook)
    .parse((found.data as { _id: string }[]).map(({ _id, ...look }) => ({ id: _id, ...look })))
}
