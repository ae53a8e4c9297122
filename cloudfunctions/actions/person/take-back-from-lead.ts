import type { ConsentPurpose } from '@shared/domain/consent/consent'
import { advance, type LeadChange } from '@shared/domain/lead/advance'
import { leadFlow } from '@shared/domain/lead/lead-flow'
import type { Lead } from '@shared/domain/lead/lead'
import { isAuthor } from '@shared/domain/lead/lead-relation'
import type { LeadStep } from '@shared/domain/lead/lead-step'
import { findLead, saveQuietly, saveStep } from '../../store/leads'
import type { Ctx } from '../context'

type Taken = { step: LeadStep; set: LeadChange }

/** What ends in the record when a consent ends; nothing if it holds nothing of it. */
function takenFrom(
  { contact, contactForUnit, visibility }: Lead,
  purpose: ConsentPurpose,
): Taken | undefined {
  const { phone, ...name } = contact ?? {}
  const rest = Object.keys(name).length ? name : undefined
  if (purpose === 'CONTACT_FOR_UNIT' && contactForUnit)
    return { step: 'changeContact', set: { contactForUnit: false } }
  if (purpose === 'CALL_BACK' && phone)
    return { step: 'changeContact', set: { contact: rest, contactForUnit: false } }
  if (purpose === 'PUBLIC_NAME' && visibility === 'PUBLIC_NAMED')
    return { step: 'changeVisibility', set: { visibility: 'PUBLIC_HIDDEN_NAME' } }
  return undefined
}

/** Takes the phone, the name or the sharing out of a lead; where no step can, straight out of the record. */
export async function takeBackFromLead(leadId: string, purpose: ConsentPurpose, ctx: Ctx): Promise<void> {
  const { actor, now, settings } = ctx
  const before = await findLead(leadId)
  if (!before || !isAuthor(actor, before)) return
  const taken = takenFrom(before, purpose)
  if (!taken) return
  const { step, set } = taken
  if (!leadFlow[step].from.includes(before.status)) return saveQuietly({ ...before, ...set } as Lead)
  const { lead, event } = advance(before, step, { by: actor, at: now(), rules: settings, set })
  await saveStep({ lead, event, before })
}
