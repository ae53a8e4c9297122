import type { Contact, Visibility } from '@shared/domain/lead/lead'
import type { ConsentPurpose } from '@shared/domain/consent/consent'
import { giveConsent } from '../../store/consents'
import type { Ctx } from '../context'

type Given = { contact?: Contact | undefined; contactForUnit: boolean; visibility: Visibility }

/** Each use of a name or a phone is agreed to by itself and stands in the ledger; repeating adds nothing. */
export async function giveLeadConsents(leadId: string, given: Given, { actor, now }: Ctx): Promise<void> {
  const purposes: ConsentPurpose[] = [
    ...(given.contact?.phone ? (['CALL_BACK'] as const) : []),
    ...(given.contactForUnit ? (['CONTACT_FOR_UNIT'] as const) : []),
    ...(given.visibility === 'PUBLIC_NAMED' ? (['PUBLIC_NAME'] as const) : []),
  ]
  for (const purpose of purposes) await giveConsent({ personId: actor.id, purpose, leadId, at: now() })
}
