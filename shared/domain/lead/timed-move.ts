import type { EventFacts } from './lead-event'
import type { LeadChange } from './advance'
import type { Lead } from './lead'
import type { LeadStep } from './lead-step'

type Timed = { set?: LeadChange; facts?: EventFacts }

const ofUnit = ({ unitId }: Lead) => (unitId ? { unitId } : {})

/** What a step brings along that nobody takes: only time went by. */
const moves: Partial<Record<LeadStep, (lead: Lead, at: string) => Timed>> = {
  risky: () => ({ set: { contentReason: 'CHECK_TIMEOUT' }, facts: { reasonCode: 'CHECK_TIMEOUT' } }),
  expire: ({ claim }) => ({ set: { claim: undefined }, facts: claim ? { member: claim.name } : {} }),
  autoAccept: lead => ({ facts: { ...ofUnit(lead), ...(lead.dueAt && { date: lead.dueAt }) } }),
  noConfirm: (lead, at) => ({
    set: { closedAt: at, confirmed: false },
    facts: { ...ofUnit(lead), ...(lead.resultMeaning && { resultMeaning: lead.resultMeaning }) },
  }),
}

export const timedMove = (step: LeadStep, lead: Lead, at: string): Timed => moves[step]?.(lead, at) ?? {}
