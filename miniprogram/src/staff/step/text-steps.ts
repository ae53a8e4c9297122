import type { LeadStep } from '@shared/domain/lead/lead-step'
import type { TextStep } from '../../features/lead/text-step-form'

const addition = { field: 'text', max: 500 } as const
const reason = { field: 'text', min: 4, max: 300 } as const

/** Steps of the office that need one text at most. */
export const textSteps = {
  releaseHeld: { action: 'lead.releaseHeld' },
  askToOpen: { action: 'lead.askToOpen' },
  ask: { action: 'lead.ask', field: 'question', min: 4, max: 200 },
  approveReturn: { action: 'lead.approveReturn', ...addition },
  refuseReturn: { action: 'lead.refuseReturn', ...reason },
  approveExtension: { action: 'lead.approveExtension', ...addition },
  refuseExtension: { action: 'lead.refuseExtension', ...reason },
  nudge: { action: 'lead.nudge', field: 'text', min: 2, max: 500 },
} as const satisfies Partial<Record<LeadStep, TextStep>>
