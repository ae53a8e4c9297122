import * as z from '@shared/zod'
import { Consultation } from './consultation'

/** One line of the yearly plan (年度协商计划): an approved topic, where and when it is to be talked over. */
export const PlanRow = z.extend(
  z.pick(Consultation, {
    id: true,
    no: true,
    title: true,
    hallId: true,
    area: true,
    sources: true,
    status: true,
    plannedFor: true,
  }),
  { townId: z.exactOptional(z.string()), approvedAt: z.exactOptional(z.iso.datetime()) },
)
export type PlanRow = z.infer<typeof PlanRow>

/** How many topics each town has in the plan, of how many it owes (domain.md row 53). */
export const PlanTown = z.object({ townId: z.string(), topics: z.int(), wanted: z.int() })
