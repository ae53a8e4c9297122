import * as z from '@shared/zod'
import { writtenText } from '../text/written-text'

/** A worked example (典型案例): nominated, edited by the office, published (domain.md rows 51, 63). */
export const CaseStory = z.object({
  /** The consultation's own id: one case a consultation. */
  id: z.string(),
  revision: z.int().check(z.minimum(1)),
  status: z.enum(['NOMINATED', 'PUBLISHED']),
  title: writtenText(4, 60),
  /** How it was, what was done, what others can take from it. */
  background: writtenText(10, 1500),
  method: writtenText(10, 1500),
  effect: writtenText(10, 1500),
  hallId: z.string(),
  no: z.string(),
  nominatedAt: z.iso.datetime(),
  publishedAt: z.exactOptional(z.iso.datetime()),
})
export type CaseStory = z.infer<typeof CaseStory>
