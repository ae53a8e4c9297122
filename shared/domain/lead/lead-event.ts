import * as z from '@shared/zod'
import { Role } from '../person/role'
import { LeadStatus } from './lead-status'
import { LeadStep } from './lead-step'

/** What the sentences of the timeline need to know. Codes and ids, not words. */
export const EventFacts = z.object({
  unitId: z.exactOptional(z.string()),
  toUnitId: z.exactOptional(z.string()),
  date: z.exactOptional(z.string()),
  oldDate: z.exactOptional(z.string()),
  reasonCode: z.exactOptional(z.string()),
  channel: z.exactOptional(z.string()),
  leadNo: z.exactOptional(z.string()),
  member: z.exactOptional(z.string()),
  resultMeaning: z.exactOptional(z.string()),
  round: z.exactOptional(z.int()),
  category: z.exactOptional(z.string()),
  visibility: z.exactOptional(z.string()),
  oldTitle: z.exactOptional(z.string()),
})
export type EventFacts = z.infer<typeof EventFacts>

/** One line of a lead's history: who did what, when, and what it said. It is never changed, only released. */
export const LeadEvent = z.object({
  id: z.string(),
  step: LeadStep,
  revision: z.int(),
  actorId: z.string(),
  role: z.union([Role, z.literal('system')]),
  at: z.iso.datetime(),
  from: LeadStatus,
  to: LeadStatus,
  /** The client's own key of the command, so that a repeated command finds itself done. */
  key: z.exactOptional(z.string()),
  facts: EventFacts,
  text: z.exactOptional(z.string()),
  photoIds: z.exactOptional(z.array(z.string())),
  /** Not yet seen by a person who may release it: for its writer and for staff alone. */
  held: z.exactOptional(z.boolean()),
  /** Held only until the verdict on its photos comes: then the clock releases it. */
  awaitsPhotos: z.exactOptional(z.boolean()),
})
export type LeadEvent = z.infer<typeof LeadEvent>
