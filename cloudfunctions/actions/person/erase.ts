import { AppError } from '@shared/domain/errors'
import { eraseOwnerOfLooks } from '../../store/contact-looks'
import { unfollow, listFollowed } from '../../store/follows'
import { eraseConsents, eraseNotices, erasePhotos, markErased } from '../../store/erasures'
import { forgetIdentity } from '../../store/identities'
import { findLead } from '../../store/leads'
import { eraseFromRooms } from '../../store/room-erasures'
import { countAdmins, unbind } from '../../store/roster'
import { endSessionsOf } from '../../store/sign-ins'
import type { Handler } from '../context'
import { moved } from '../session/moved'
import { eraseLeads, freeClaims } from './erase-leads'

/**
 * Everything that leads to this person goes; what others have a part in stays without her. Each step may be repeated
 * and the tie to WeChat is cut last: whatever stopped it halfway, the same tap goes on. Her next call is a stranger's.
 */
export const erase: Handler<'person.erase'> = async (_input, ctx) => {
  const { actor, now } = ctx
  const at = now()
  if (actor.roles.includes('tenantAdmin') && (await countAdmins()) <= 1)
    throw new AppError('wrong_status', 'the last admin', { field: 'last_admin' })

  await freeClaims(actor.id, ctx)
  await unbind(actor.id, { actor: actor.id, at, action: 'person.erase' })
  await eraseLeads(ctx)
  await erasePhotos(actor.id, async leadId => (await findLead(leadId))?.status !== 'WITHDRAWN')
  await unfollowAll(actor.id)
  await eraseNotices(actor.id)
  await eraseConsents(actor.id, at)
  await eraseOwnerOfLooks(actor.id)
  for (const roomId of await eraseFromRooms(actor.id, at)) await moved(roomId)
  await markErased(actor.id, at)
  await endSessionsOf(actor.id)
  await forgetIdentity(actor.id)
  return { done: true }
}

async function unfollowAll(personId: string): Promise<void> {
  for (;;) {
    const { leadIds } = await listFollowed(personId)
    if (!leadIds.length) return
    for (const leadId of leadIds) await unfollow(leadId, personId)
  }
}
