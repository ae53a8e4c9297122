import { looksAtOwner } from '../../store/contact-looks'
import type { Handler } from '../context'

/** Who looked at my phone, in which role and at which matter; not which colleague. */
export const listContactLooks: Handler<'person.contactLooks'> = async (_input, { actor }) => {
  const looks = await looksAtOwner(actor.id)
  return {
    looks: looks.map(({ role, unitId, at, leadId }) => ({ role, at, leadId, ...(unitId && { unitId }) })),
  }
}
