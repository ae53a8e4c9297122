import * as z from '@shared/zod'
import { SeatRole } from '../consultation/seat'
import { writtenText } from '../text/written-text'

/** PENDING waits for the convener; APPEALED for somebody else than who declined it. What was SHOWN never changes. */
export const SaidState = z.enum(['PENDING', 'SHOWN', 'DECLINED', 'APPEALED', 'MERGED'])
export type SaidState = z.infer<typeof SaidState>

/** The longest that any place may allow; the place's own limit stands in its settings. */
export const SaidText = writtenText(4, 200)
/** What was said elsewhere comes as it was said there. */
export const ImportedText = writtenText(4, 1000)

/** One statement (看法) that is voted on in a room. The votes lie in the ballots. */
export const Said = z.object({
  id: z.string(),
  revision: z.int(),
  consultationId: z.string(),
  authorId: z.string(),
  /** Stands beside the words; the name only if she wanted it. */
  role: SeatRole,
  name: z.exactOptional(z.string()),
  text: ImportedText,
  at: z.iso.datetime(),
  state: SaidState,
  /** WeChat's check was in doubt: whoever reads it first should know. */
  doubt: z.exactOptional(z.literal(true)),
  /** Put there by the convener to begin with. */
  seed: z.exactOptional(z.literal(true)),
  /** Said elsewhere, brought here with its votes. */
  imported: z.exactOptional(z.literal(true)),
  /** Asks who somebody is, not what she wants: asked first, never counted as agreement. */
  meta: z.exactOptional(z.literal(true)),
  reason: z.exactOptional(z.string()),
  decidedBy: z.exactOptional(z.string()),
  appeal: z.exactOptional(writtenText(4, 300)),
  intoId: z.exactOptional(z.string()),
})
export type Said = z.infer<typeof Said>
