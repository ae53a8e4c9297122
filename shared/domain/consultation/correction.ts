import * as z from '@shared/zod'
import { writtenText } from '../text/written-text'

/** What of the minutes somebody wants mended. */
export const CorrectionPart = z.enum(['MINUTES', 'SUGGESTION', 'RESPONSIBILITY'])

/** One correction of one participant (更正); each gets an answer before anything is published. */
export const Correction = z.object({
  id: z.string(),
  consultationId: z.string(),
  personId: z.string(),
  part: CorrectionPart,
  row: z.exactOptional(z.int()),
  text: writtenText(2, 500),
  at: z.iso.datetime(),
  state: z.enum(['OPEN', 'TAKEN', 'NOT_TAKEN']),
  answer: z.exactOptional(writtenText(2, 300)),
})
export type Correction = z.infer<typeof Correction>

/** As the convener and the person who wrote it read it. */
export const CorrectionView = z.extend(
  z.pick(Correction, { id: true, part: true, row: true, text: true, at: true, state: true, answer: true }),
  { mine: z.boolean() },
)
export type CorrectionView = z.infer<typeof CorrectionView>
