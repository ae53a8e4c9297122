import * as z from '@shared/zod'
import { Role } from '../person/role'
import { writtenText } from '../text/written-text'
import { TopicSource } from './consultation'

/**
 * HELD: the check was in doubt. MERGED and DECLINED have got their answer. LISTED: stays on the reference list of a
 * call whose topic is another one. CHOSEN: this is talked over.
 */
export const TopicState = z.enum(['HELD', 'OPEN', 'MERGED', 'DECLINED', 'LISTED', 'CHOSEN'])
export type TopicState = z.infer<typeof TopicState>

export const TopicTitle = writtenText(4, 40)
export const TopicText = writtenText(4, 300)
export const MAX_WEIGHT = 100

/** What somebody wants to talk over (议题), in the pool of one call. Who stands behind it lies in `topicSupports`. */
export const Topic = z.object({
  id: z.string(),
  revision: z.int(),
  consultationId: z.string(),
  title: TopicTitle,
  text: z.exactOptional(TopicText),
  source: TopicSource,
  proposedBy: z.string(),
  byRole: Role,
  at: z.iso.datetime(),
  state: TopicState,
  /** Why it was declined, or chosen. Everybody may read it. */
  reason: z.exactOptional(z.string()),
  /** The larger topic that it is a part of (小议题列大议题子集). */
  parentId: z.exactOptional(z.string()),
  intoId: z.exactOptional(z.string()),
  leadIds: z.array(z.string()),
  /** Everybody who proposed it, or another that was merged into it: each gets an answer. */
  proposers: z.array(z.string()),
  /** Persons, each once. Counted outside the revision. */
  supports: z.int(),
  /** What the office adds to the count: "touches the whole town" does not show in numbers. */
  weight: z.int().check(z.minimum(0), z.maximum(MAX_WEIGHT)),
})
export type Topic = z.infer<typeof Topic>
