import { localDay } from '../calendar/local-day'
import type { Consultation } from './consultation'
import type { ConsultationStatus } from './consultation-status'
import type { Month, MonthCell, MonthRow } from './month'

type Reached = Pick<Consultation, 'id' | 'title' | 'area' | 'status' | 'history'>
type Mark = readonly ConsultationStatus[]

/** What counts as: topic approved, talked over, minutes published. */
const marks = {
  topic: ['PLANNED'],
  session: ['WRITING'],
  minutes: ['PUBLISHED'],
} as const satisfies Record<'topic' | 'session' | 'minutes', Mark>

/** When the first of a town's consultations got there. */
const reachedAt = (consultations: readonly Reached[], mark: Mark) =>
  consultations
    .flatMap(({ history }) => history.filter(({ from, to }) => mark.includes(to) && from !== to))
    .map(({ at }) => at)
    .sort()[0]

function cell(by: string, at: string | undefined, today: string): MonthCell {
  if (at !== undefined) return { by, at, state: localDay(at) <= by ? 'DONE' : 'DONE_LATE' }
  return { by, state: today <= by ? 'OPEN' : 'LATE' }
}

/** How far each town of a month has come, one row a town. A cancelled consultation counts for nothing. */
export const monthRows = (month: Month, consultations: readonly Reached[], today: string): MonthRow[] =>
  month.townIds.map(townId => {
    const own = consultations.filter(({ area, status }) => area.includes(townId) && status !== 'CANCELLED')
    return {
      townId,
      consultations: own.map(({ id, title, status }) => ({ id, title, status })),
      topic: cell(month.topicBy, reachedAt(own, marks.topic), today),
      session: cell(month.sessionBy, reachedAt(own, marks.session), today),
      minutes: cell(month.minutesBy, reachedAt(own, marks.minutes), today),
    }
  })
