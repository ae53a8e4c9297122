import * as z from '@shared/zod'
import { writtenText } from '../text/written-text'
import { Role } from '../person/role'
import { CommitmentStatus } from './commitment-status'
import { CommitmentStep } from './commitment-step'

/** What the sentences of the history need to know. */
export const CommitmentFacts = z.object({
  date: z.exactOptional(z.string()),
  oldDate: z.exactOptional(z.string()),
  count: z.exactOptional(z.int()),
})

/** One line of a commitment's history. It is never changed, but that a person lets go what was held. */
export const CommitmentEvent = z.object({
  id: z.string(),
  step: CommitmentStep,
  revision: z.int(),
  actorId: z.string(),
  role: z.union([Role, z.literal('system')]),
  at: z.iso.datetime(),
  from: z.exactOptional(CommitmentStatus),
  to: CommitmentStatus,
  key: z.exactOptional(z.string()),
  facts: CommitmentFacts,
  text: z.exactOptional(writtenText(2, 500)),
  /** A figure that proves it: 路灯亮了12盏. */
  figure: z.exactOptional(writtenText(1, 60)),
  photoIds: z.exactOptional(z.array(z.string())),
  /** Words that the check was in doubt about: hidden from others until a person let them go. */
  held: z.exactOptional(z.literal(true)),
})
export type CommitmentEvent = z.infer<typeof CommitmentEvent>
