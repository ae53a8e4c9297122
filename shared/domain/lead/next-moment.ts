import { local, momentOf } from '../calendar/local-day'
import type { Lead } from './lead'
import type { LeadStatus } from './lead-status'
import type { LeadStep } from './lead-step'

/** What the clock does by itself when a state's time is up. */
export const timedSteps: Partial<Record<LeadStatus, LeadStep>> = {
  SAFETY_CHECK: 'risky',
  NEEDS_INFO: 'noAnswer',
  CLAIMED: 'expire',
  REFERRED: 'autoAccept',
  ANSWERED: 'noConfirm',
}

export type ReminderKind =
  | 'dueSoon'
  | 'dueToday'
  | 'overdue'
  | 'overdueLeader'
  | 'needsInfoSoon'
  | 'claimExpiring'
  | 'confirmSoon'
  | 'screenLate'
type Reminder = { kind: ReminderKind; days: number }

/** The unit's ladder of rulings 2: the clerk before and on the day, the deputy a day later, then the leader. */
const ladder: Reminder[] = [
  { kind: 'dueSoon', days: -2 },
  { kind: 'dueToday', days: 0 },
  { kind: 'overdue', days: 1 },
  { kind: 'overdueLeader', days: 3 },
]
/** On the last day: what is late already stands on the desk's own tab. */
const late: Reminder[] = [{ kind: 'screenLate', days: 0 }]

export const reminders: Partial<Record<LeadStatus, Reminder[]>> = {
  HELD: late,
  SCREENING: late,
  RETURN_ASKED: late,
  OPEN: late,
  NEEDS_INFO: [
    { kind: 'needsInfoSoon', days: -5 },
    { kind: 'needsInfoSoon', days: -1 },
  ],
  CLAIMED: [{ kind: 'claimExpiring', days: -7 }],
  ANSWERED: [{ kind: 'confirmSoon', days: -3 }],
  HANDLING: ladder,
  SIGN_OFF: ladder,
}

export type Moment =
  | { at: string; step: LeadStep }
  | { at: string; reminder: ReminderKind; key: string; days: number }

/** Reminders go out at nine in the morning of their day: no quiet hour is broken. */
function reminderMoments(lead: Lead): Moment[] {
  const { stateDueAt, remindersSent } = lead
  if (!stateDueAt) return []
  return (reminders[lead.status] ?? [])
    .map(({ kind, days }) => {
      const day = local(stateDueAt).add(days, 'day').format('YYYY-MM-DD')
      return { at: momentOf(day, 9), reminder: kind, key: `${stateDueAt}:${days}`, days }
    })
    .filter(({ at, key }) => !remindersSent.includes(key) && at > lead.statusAt)
}

/** The next thing that time alone will do to this lead; undefined if only people can move it. */
export function nextMoment(lead: Lead): Moment | undefined {
  const step = timedSteps[lead.status]
  const timed: Moment[] = step && lead.stateDueAt ? [{ at: lead.stateDueAt, step }] : []
  return [...reminderMoments(lead), ...timed].sort((a, b) => (a.at < b.at ? -1 : 1))[0]
}
