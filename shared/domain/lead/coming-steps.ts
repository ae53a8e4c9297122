import * as z from '@shared/zod'
import { dueAfter } from '../calendar/due-after'
import type { Rules } from './rules'
import type { Lead } from './lead'
import type { LeadStatus } from './lead-status'

/** What is still ahead, in grey: a key of `comingWords` and, where somebody promised one, the latest day. */
export const ComingStep = z.object({
  key: z.enum(['check', 'screen', 'info', 'open', 'proposal', 'accept', 'reply', 'sign', 'confirm', 'close']),
  latestAt: z.exactOptional(z.iso.datetime()),
})
export type ComingStep = z.infer<typeof ComingStep>
type Key = ComingStep['key']

const ahead: Partial<Record<LeadStatus, readonly Key[]>> = {
  SAFETY_CHECK: ['check', 'screen', 'open', 'reply', 'confirm'],
  HELD: ['check', 'screen', 'open', 'reply', 'confirm'],
  SCREENING: ['screen', 'open', 'reply', 'confirm'],
  NEEDS_INFO: ['info', 'screen', 'open', 'reply', 'confirm'],
  OPEN: ['open', 'reply', 'confirm'],
  CLAIMED: ['proposal', 'reply', 'confirm'],
  REFERRED: ['accept', 'reply', 'confirm'],
  RETURN_ASKED: ['accept', 'reply', 'confirm'],
  HANDLING: ['reply', 'confirm'],
  SIGN_OFF: ['sign', 'confirm'],
  ANSWERED: ['confirm'],
}

/** The steps that a lead has before it; the first one carries the date of the present state. */
export function comingSteps(lead: Lead, { at, rules }: { at: string; rules: Rules }): ComingStep[] {
  const latest = (key: Key, place: number): string | undefined => {
    if (key === 'reply' && lead.dueAt) return lead.dueAt
    if (key === 'open') return undefined // nobody can promise that a member comes
    if (place === 0) return lead.stateDueAt
    const screening = { workingDays: rules.terms.screenWorkingDays }
    return key === 'screen' ? dueAfter(lead.stateDueAt ?? at, screening, rules.calendar) : undefined
  }
  return (ahead[lead.status] ?? []).map((key, place) => {
    const latestAt = latest(key, place)
    return { key, ...(latestAt && { latestAt }) }
  })
}
