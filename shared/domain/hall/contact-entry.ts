import * as z from '@shared/zod'
import { writtenText } from '../text/written-text'

/** One line of a member's contact log (domain.md row 71): whom she met, as what, never by name or number. */
export const ContactEntry = z.object({
  id: z.string(),
  memberId: z.string(),
  day: z.iso.date(),
  way: z.enum(['VISIT', 'RECEPTION', 'ONLINE']),
  hallId: z.exactOptional(z.string()),
  withWhom: writtenText(2, 40),
  matter: writtenText(4, 300),
  outcome: z.exactOptional(writtenText(2, 300)),
  leadId: z.exactOptional(z.string()),
  createdAt: z.iso.datetime(),
})
export type ContactEntry = z.infer<typeof ContactEntry>
