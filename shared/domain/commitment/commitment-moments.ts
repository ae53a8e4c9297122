import { addMinutes, endOfDay, local } from '../calendar/local-day'
import type { ConsultationRules } from '../consultation/consultation-rules'
import type { Commitment } from './commitment'
import type { CommitmentStatus } from './commitment-status'
import type { CommitmentStep } from './commitment-step'

type Rules = Pick<ConsultationRules, 'verifyDays' | 'lookBackMonths'>
/** What time does to a commitment: a step of the clock, or a reminder that is given once. */
export type CommitmentMoment = { at: string } & (
  | { step: Extract<CommitmentStep, 'pastDue' | 'noAnswer'> }
  | { reminder: 'due30' | 'lookBack'; key: string }
)

const daysAfter = (at: string, days: number) => addMinutes(at, days * 24 * 60)
const monthsAfter = (at: string, months: number) => local(at).add(months, 'month').toISOString()
const REMIND_DAYS = 30

/** Only what is promised for later than that is reminded of: the others have just been told. */
function beforeDue({ due, pledgedAt, remindersSent }: Commitment): CommitmentMoment[] {
  const at = daysAfter(endOfDay(due), -REMIND_DAYS)
  const key = `due30:${due}`
  return at > pledgedAt && !remindersSent.includes(key) ? [{ at, reminder: 'due30', key }] : []
}

/** The timed things of each state, in order (domain.md 2.4e). */
const table: Partial<Record<CommitmentStatus, (now: Commitment, rules: Rules) => CommitmentMoment[]>> = {
  ACTIVE: now => [...beforeDue(now), { at: endOfDay(now.due), step: 'pastDue' }],
  CARRIED: now => [...beforeDue(now), { at: endOfDay(now.due), step: 'pastDue' }],
  CLAIMED_DONE: (now, { verifyDays }) => [
    { at: daysAfter(now.claimedAt ?? now.statusAt, verifyDays), step: 'noAnswer' },
  ],
  VERIFIED: ({ verifiedAt, statusAt, remindersSent }, { lookBackMonths }) => {
    const key = `lookBack:${verifiedAt ?? statusAt}`
    if (remindersSent.includes(key)) return []
    return [{ at: monthsAfter(verifiedAt ?? statusAt, lookBackMonths), reminder: 'lookBack', key }]
  },
}

/** The next thing that time alone brings, or none. */
export const nextCommitmentMoment = (now: Commitment, rules: Rules): CommitmentMoment | undefined =>
  table[now.status]?.(now, rules).sort((one, other) => one.at.localeCompare(other.at))[0]
