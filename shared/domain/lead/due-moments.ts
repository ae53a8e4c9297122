import type { Lead } from './lead'
import { nextMoment, type Moment } from './next-moment'

export type ReminderMoment = Extract<Moment, { reminder: string }>

const marked = (lead: Lead, { key }: ReminderMoment): Lead => ({
  ...lead,
  remindersSent: [...lead.remindersSent, key],
})

export type Due =
  | { lead: Lead; step: Extract<Moment, { step: string }>['step'] }
  | { lead: Lead; reminder: ReminderMoment }

/**
 * The next thing that time has done to this lead by now, and the lead with the marks of the reminders it takes up.
 * A reminder of a coming day is left out when something later is due as well: the job was late, and "two days left"
 * would be untrue. Reminders of a day that is over climb a ladder of people, and each of them is told.
 */
export function dueOf(lead: Lead, now: string): Due | undefined {
  const moment = nextMoment(lead)
  if (!moment || moment.at > now) return undefined
  if ('step' in moment) return { lead, step: moment.step }
  const after = marked(lead, moment)
  const later = moment.days <= 0 ? dueOf(after, now) : undefined
  return later ?? { lead: after, reminder: moment }
}
