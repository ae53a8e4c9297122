import * as z from '@shared/zod'
import { writtenText } from '../text/written-text'

/** A line of the expert directory as the office writes it (domain.md row 13). */
export const ExpertDraft = z.object({
  name: writtenText(2, 20),
  field: writtenText(2, 30),
  title: z.exactOptional(writtenText(2, 40)),
  /** The day she agreed to be listed and asked; without it nobody sees or invites her. */
  consentOn: z.exactOptional(z.iso.date()),
  /** Her own account, if she has one in the roster. */
  personId: z.exactOptional(z.string()),
})
export const Expert = z.extend(ExpertDraft, {
  id: z.string(),
  revision: z.int(),
  createdAt: z.iso.datetime(),
})
export type Expert = z.infer<typeof Expert>

/** As the office reads her line: with the rooms in which she had a seat. */
export const ExpertView = z.extend(Expert, { seats: z.int() })
