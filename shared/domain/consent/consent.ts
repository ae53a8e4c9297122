import * as z from '@shared/zod'

/** What a person can agree to, each by itself (PIPL 23, 25, 29; wechat.md 3.3). */
export const ConsentPurpose = z.enum(['PRIVACY', 'CALL_BACK', 'CONTACT_FOR_UNIT', 'PUBLIC_NAME'])
export type ConsentPurpose = z.infer<typeof ConsentPurpose>

/** A line of the consent ledger. Never changed but for the moment of withdrawal. */
export const Consent = z.object({
  id: z.string(),
  personId: z.string(),
  purpose: ConsentPurpose,
  version: z.string(),
  leadId: z.exactOptional(z.string()),
  givenAt: z.iso.datetime(),
  withdrawnAt: z.exactOptional(z.iso.datetime()),
})
export type Consent = z.infer<typeof Consent>
