import * as z from '@shared/zod'

/** Every state of a consultation (domain.md 2.4d). Everything of it but its preparation is public from the start. */
export const ConsultationStatus = z.enum([
  'CALL',
  'SHORTLIST',
  'TOPIC_REVIEW',
  'PLANNED',
  'PREP',
  'OPEN_ONLINE',
  'IN_SESSION',
  'WRITING',
  'CONFIRMING',
  'PUBLISHED',
  'TRACKING',
  'EVALUATED',
  'CLOSED',
  'ESCALATED',
  'POSTPONED',
  'CANCELLED',
])
export type ConsultationStatus = z.infer<typeof ConsultationStatus>

/** The public list's filter by state; `consultation-groups.ts` says which states are in which. */
export const ConsultationGroup = z.enum(['CALLING', 'COMING', 'TALKING', 'RESULTS'])
export type ConsultationGroup = z.infer<typeof ConsultationGroup>
