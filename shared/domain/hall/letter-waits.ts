import type { Calendar } from '../calendar/calendar'
import { dueAfter } from '../calendar/due-after'
import type { Letter } from './letter'

type Wait = { workingDays: number; calendar: Calendar }
/** After the days of the settings, and once more after twice as long. */
const MOST_REMINDERS = 2

/** Whether the member has it and has not written an answer. */
export const waitsForMember = ({
  status,
  draftAnswer,
}: {
  status: string
  draftAnswer?: string | undefined
}) => status === 'SENT' && draftAnswer === undefined

/** What a letter carries from the moment that the member has it. */
export const startWaiting = (at: string, { workingDays, calendar }: Wait) => ({
  waitsSince: at,
  remindAt: dueAfter(at, { workingDays }, calendar),
})

/** The same letter after one more reminder: how long it has waited, and when it is spoken of again, if ever. */
export function remindedOf(
  { waitsSince, createdAt, reminded = 0 }: Pick<Letter, 'waitsSince' | 'createdAt' | 'reminded'>,
  { workingDays, calendar }: Wait,
) {
  const times = reminded + 1
  const next = dueAfter(waitsSince ?? createdAt, { workingDays: workingDays * (times + 1) }, calendar)
  return {
    reminded: times,
    days: workingDays * times,
    remindAt: times < MOST_REMINDERS ? next : undefined,
  }
}
