import * as z from '@shared/zod'
import { Lead } from './lead'

/** A lead as a row of a list: no body, no person. */
export const LeadSummary = z.extend(
  z.pick(Lead, {
    id: true,
    no: true,
    status: true,
    title: true,
    area: true,
    categoryId: true,
    visibility: true,
    createdAt: true,
    statusAt: true,
    stateDueAt: true,
    dueAt: true,
    dueBefore: true,
    unitId: true,
    resultMeaning: true,
    confirmed: true,
    followers: true,
    supervised: true,
    round: true,
  }),
  {
    waitsFor: z.array(z.string()),
    photo: z.exactOptional(z.string()),
    photoCount: z.int(),
    claimedUntil: z.exactOptional(z.string()),
    mine: z.exactOptional(z.boolean()),
  },
)
export type LeadSummary = z.infer<typeof LeadSummary>

/** The row that stands for a lead; the reader's rights were checked by the query that found it. */
export const summaryOf = (lead: Lead & { waitsFor: string[] }, actorId: string): LeadSummary =>
  LeadSummary.parse({
    ...lead,
    photoCount: lead.photoIds.length,
    ...(lead.claim && { claimedUntil: lead.claim.until }),
    ...(lead.authorId === actorId && { mine: true }),
  })
