import * as z from '@shared/zod'
import { Role } from '../person/role'
import { ConsultationStatus } from './consultation-status'
import { ConsultationStep } from './consultation-step'

/** What the sentences of the history need to know. Codes and ids, not words. */
export const ConsultationFacts = z.object({
  date: z.exactOptional(z.string()),
  oldDate: z.exactOptional(z.string()),
  count: z.exactOptional(z.int()),
  level: z.exactOptional(z.string()),
  toPlaceId: z.exactOptional(z.string()),
  present: z.exactOptional(z.int()),
})

/** One line of a consultation's history. It is never changed. */
export const ConsultationEvent = z.object({
  id: z.string(),
  step: ConsultationStep,
  revision: z.int(),
  actorId: z.string(),
  role: z.union([Role, z.literal('system')]),
  at: z.iso.datetime(),
  from: z.exactOptional(ConsultationStatus),
  to: ConsultationStatus,
  key: z.exactOptional(z.string()),
  facts: ConsultationFacts,
  /** A reason, as it was written; everybody may read it. */
  text: z.exactOptional(z.string()),
})
export type ConsultationEvent = z.infer<typeof ConsultationEvent>
