import { AppError } from '@shared/domain/errors'
import { audienceFor } from '@shared/domain/lead/audience-for'
import { roleAs } from '@shared/domain/lead/lead-relation'
import { noteLook } from '../../store/contact-looks'
import { keyedId } from '../../store/keyed-id'
import { getLead } from '../../store/leads'
import type { Handler } from '../context'

/** The author's phone in clear, for those who screen the lead and for a unit that was given it. Each look is kept. */
export const lookAtContact: Handler<'lead.lookAtContact'> = async ({ leadId, key }, { actor, now }) => {
  const lead = await getLead(leadId)
  const audience = audienceFor(lead, actor)
  if (audience !== 'staff' && audience !== 'unitContact')
    throw new AppError('forbidden', `the contact of ${leadId} is not for ${actor.id}`)
  const standing = { actor, lead }
  const role = roleAs('staff', standing) ?? roleAs('unitPeople', standing)
  if (!lead.contact || !role || role === 'system') return {}
  const unit = audience === 'unitContact' && lead.unitId ? { unitId: lead.unitId } : {}
  const owner = lead.authorId ? { ownerId: lead.authorId } : {}
  const look = { id: keyedId(actor.id, key), leadId, personId: actor.id, role, at: now() }
  await noteLook({ ...look, ...unit, ...owner })
  return lead.contact
}
