import type { ConsentPurpose } from '@shared/domain/consent/consent'
import { withdrawConsents } from '../../store/consents'
import type { Ctx } from '../context'

/** Closes what this person agreed to about a lead: one purpose, or all of them. */
export const withdrawLeadConsents = (
  leadId: string,
  { actor, now }: Ctx,
  purpose?: ConsentPurpose,
): Promise<void> => withdrawConsents({ personId: actor.id, leadId, at: now(), ...(purpose && { purpose }) })
