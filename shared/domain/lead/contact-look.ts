import * as z from '@shared/zod'
import { Role } from '../person/role'

/** Somebody of an office or a unit looked at an author's phone. Kept, so that the author can find out (words: consent.log). */
export const ContactLook = z.object({
  id: z.string(),
  leadId: z.string(),
  personId: z.string(),
  /** Whose phone it is; looks of before do not say, and stand at their lead alone. */
  ownerId: z.exactOptional(z.string()),
  role: Role,
  unitId: z.exactOptional(z.string()),
  at: z.iso.datetime(),
})
export type ContactLook = z.infer<typeof ContactLook>

/** What the author is told of it: in which role, of which unit, and when; not the colleague's name. */
export const ContactLookView = z.pick(ContactLook, { role: true, unitId: true, at: true })
export type ContactLookView = z.infer<typeof ContactLookView>

/** The same among all her matters: at which one. */
export const OwnedLook = z.extend(ContactLookView, { leadId: z.string() })
export type OwnedLook = z.infer<typeof OwnedLook>

/** A phone as it stands where nobody asked to see it. */
export const maskedPhone = (phone: string) => `${phone.slice(0, 3)}****${phone.slice(-4)}`
