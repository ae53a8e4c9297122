import * as z from '@shared/zod'
import { ComingStep, comingSteps } from '../lead/coming-steps'
import { Lead } from '../lead/lead'
import type { Rules } from '../lead/rules'
import { TimelineEntry, timelineFor } from '../lead/timeline-entry'
import { waitsFor } from '../lead/waits-for'
import type { Actor } from '../person/actor'

/** What a paper slip shows to whoever holds it: how far the matter has come. No words, no photos, no person. */
export const SlipView = z.extend(
  z.pick(Lead, {
    no: true,
    status: true,
    createdAt: true,
    statusAt: true,
    stateDueAt: true,
    dueAt: true,
    unitId: true,
    resultMeaning: true,
    confirmed: true,
  }),
  {
    stationId: z.exactOptional(z.string()),
    waitsFor: z.array(z.string()),
    coming: z.array(ComingStep),
    timeline: z.array(z.pick(TimelineEntry, { id: true, step: true, at: true, role: true, facts: true })),
  },
)
export type SlipView = z.infer<typeof SlipView>

/** Nobody in particular: a paper may be lost, and found by anybody. */
const finder: Actor = { id: 'finder', roles: [] }

/** The matter as a slip shows it. Lines that only the author and the office read are not among them. */
export function slipOf(lead: Lead, { at, rules }: { at: string; rules: Rules }): SlipView {
  const timeline = timelineFor(lead.history, { actor: finder, audience: 'unnamed', lead })
  return SlipView.parse({
    ...lead,
    ...(lead.helped && { stationId: lead.helped.stationId }),
    waitsFor: waitsFor(lead),
    coming: comingSteps(lead, { at, rules }),
    // a title that the office mended may name what only some may read
    timeline: timeline.map(({ facts: { oldTitle: _old, ...facts }, ...entry }) => ({ ...entry, facts })),
  })
}
