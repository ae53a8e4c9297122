import * as z from '@shared/zod'
import { writtenText } from '../text/written-text'

/** What a member says of herself to everybody. No phone, no address: who wants her writes to her mailbox here. */
export const MemberProfileDraft = z.object({
  expertise: z.array(writtenText(2, 12)).check(z.maxLength(6)),
  about: z.exactOptional(writtenText(2, 300)),
  hallIds: z.array(z.string()).check(z.maxLength(4)),
})
export type MemberProfileDraft = z.infer<typeof MemberProfileDraft>

/** A row of the directory (找委员). */
export const MemberCard = z.object({
  id: z.string(),
  name: z.string(),
  title: z.exactOptional(z.string()),
  sector: z.exactOptional(z.string()),
  expertise: z.array(z.string()),
  hallIds: z.array(z.string()),
})
export type MemberCard = z.infer<typeof MemberCard>
