import type { LeadStep } from '@shared/domain/lead/lead-step'
import { routes } from '../../lib/routes'

/** Steps with pages of their own, and those of each desk. Every other step is the author's, a follower's or a member's. */
const office: readonly LeadStep[] = [
  'releaseHeld',
  'rejectHeld',
  'releaseEntry',
  'ask',
  'accept',
  'decline',
  'notOurs',
  'duplicate',
  'toConsultation',
  'askToOpen',
  'refer',
  'approveReturn',
  'refuseReturn',
  'approveExtension',
  'refuseExtension',
  'nudge',
]
const unit: readonly LeadStep[] = ['acceptReferral', 'requestReturn', 'progress', 'askExtension']
const signing: readonly LeadStep[] = ['sign', 'signBack']

/** Where a step of a lead is taken. */
export function stepRoute(leadId: string, step: LeadStep): string {
  if (office.includes(step)) return routes.staffStep(leadId, step)
  if (unit.includes(step)) return routes.unitStep(leadId, step)
  if (step === 'reply') return routes.unitReply(leadId)
  if (signing.includes(step)) return routes.unitSign(leadId)
  return routes.leadStep(leadId, step)
}
