import * as z from '@shared/zod'
import { ContentReason } from '../content/content-verdict'
import { writtenText } from '../text/written-text'

const at = z.iso.datetime()

export const LetterStatus = z.enum(['HELD', 'REJECTED', 'SENT', 'ANSWERED', 'WITHDRAWN'])
export type LetterStatus = z.infer<typeof LetterStatus>

/**
 * A letter to a member (委员信箱), or a question for a duty day. Open ones are read by everybody once they are
 * answered, with both texts checked; private ones by the two alone. A writer is never named to others.
 */
export const Letter = z.object({
  id: z.string(),
  revision: z.int(),
  fromId: z.string(),
  /** As she signs it to the member; nobody else reads it. */
  signedAs: z.exactOptional(writtenText(1, 20)),
  memberId: z.string(),
  dutyDayId: z.exactOptional(z.string()),
  open: z.boolean(),
  text: writtenText(4, 500),
  status: LetterStatus,
  /** Why a person has to look at the words that are held: the letter's, or the answer's. */
  heldReason: z.exactOptional(ContentReason),
  draftAnswer: z.exactOptional(writtenText(2, 1000)),
  answer: z.exactOptional(z.object({ text: z.string(), at })),
  createdAt: at,
  leadId: z.exactOptional(z.string()),
  /** Since when the member has it, when she is next told that it waits, and how often she was told so. */
  waitsSince: z.exactOptional(at),
  remindAt: z.exactOptional(at),
  reminded: z.exactOptional(z.int()),
})
export type Letter = z.infer<typeof Letter>
