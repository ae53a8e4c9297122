import * as z from '@shared/zod'
import { LeadStep } from '../lead/lead-step'

const at = z.iso.datetime()

/** One sitting of a helper with one person without a phone: for one lead, and with a log of what was done. */
export const HelperSession = z.object({
  id: z.string(),
  helperId: z.string(),
  stationId: z.string(),
  leadId: z.exactOptional(z.string()),
  leadNo: z.exactOptional(z.string()),
  startedAt: at,
  /** Half an hour later; the moment of leaving, if she left before. */
  endsAt: at,
  deeds: z.array(z.object({ step: LeadStep, at })),
})
export type HelperSession = z.infer<typeof HelperSession>

/** The session as its helper sees it in her list. */
export const HelperSessionView = z.omit(HelperSession, { helperId: true })
export type HelperSessionView = z.infer<typeof HelperSessionView>
