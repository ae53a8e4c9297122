import { dueAfter, type Term } from '../calendar/due-after'
import type { Terms } from '../settings/settings'
import type { Rules } from './rules'
import type { Lead } from './lead'
import type { LeadStatus } from './lead-status'

/** How long whoever a state waits for has: a term from its beginning, or the promised day of the reply. */
const terms: Partial<Record<LeadStatus, 'dueAt' | ((terms: Terms) => Term)>> = {
  SAFETY_CHECK: ({ checkMinutes }) => ({ minutes: checkMinutes }),
  HELD: ({ screenWorkingDays }) => ({ workingDays: screenWorkingDays }),
  SCREENING: ({ screenWorkingDays }) => ({ workingDays: screenWorkingDays }),
  NEEDS_INFO: ({ infoDays }) => ({ days: infoDays }),
  OPEN: ({ openDays }) => ({ days: openDays }),
  CLAIMED: ({ claimDays }) => ({ days: claimDays }),
  REFERRED: ({ acceptWorkingDays }) => ({ workingDays: acceptWorkingDays }),
  RETURN_ASKED: ({ decideWorkingDays }) => ({ workingDays: decideWorkingDays }),
  HANDLING: 'dueAt',
  SIGN_OFF: 'dueAt',
  ANSWERED: ({ confirmDays }) => ({ days: confirmDays }),
  IN_CONSULTATION: ({ openDays }) => ({ days: openDays }),
}

/** When the new state wants its deed; undefined where nothing is owed. Kept while the state lasts. */
export function stateDue(
  next: Lead,
  before: Lead,
  { at, rules }: { at: string; rules: Rules },
): string | undefined {
  const term = terms[next.status]
  if (term === undefined) return undefined
  if (term === 'dueAt') return next.dueAt
  if (next.status === before.status && before.stateDueAt) return before.stateDueAt
  return dueAfter(at, term(rules.terms), rules.calendar)
}
