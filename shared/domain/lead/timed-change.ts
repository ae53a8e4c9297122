import type { LeadChange } from './advance'
import type { LeadStep } from './lead-step'

/** What a step of the clock changes in the record beside its state. */
export function timedChange(step: LeadStep, at: string): LeadChange {
  if (step === 'risky') return { contentReason: 'CHECK_TIMEOUT' }
  if (step === 'expire') return { claim: undefined }
  if (step === 'noConfirm') return { closedAt: at, confirmed: false }
  return {}
}
