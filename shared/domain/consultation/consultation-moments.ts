import { addMinutes, local, momentOf } from '../calendar/local-day'
import type { MatterNoticeKind } from '../notice/matter-notice-kind'
import type { Consultation } from './consultation'
import type { ConsultationStatus } from './consultation-status'
import type { ConsultationStep } from './consultation-step'

type At = (consultation: Consultation) => string | undefined
/** Whom time's own news is for. */
export type Reminded = 'seats' | 'room' | 'convener' | 'staff'
type Row = { status: ConsultationStatus; at: At } & (
  | { step: ConsultationStep }
  | { remind: MatterNoticeKind; to: Reminded; key: string }
)

/** Nine in the morning, so many days before a moment. */
const morning = (at: string | undefined, daysBefore: number) =>
  at && momentOf(local(at).subtract(daysBefore, 'day').format('YYYY-MM-DD'), 9)

/** What time alone does to a consultation. A new row is all that a new reminder needs; `take-consultation-moments` obeys. */
export const consultationMoments: readonly Row[] = [
  { status: 'CALL', at: ({ stateDueAt }) => stateDueAt, step: 'shortlist' },
  {
    status: 'PREP',
    at: ({ preparation }) => morning(preparation.sessionAt, 3),
    remind: 'consult.prepLate',
    to: 'convener',
    key: 'prepLate',
  },
  {
    status: 'OPEN_ONLINE',
    at: ({ preparation }) => morning(preparation.sessionAt, 1),
    remind: 'consult.tomorrow',
    to: 'seats',
    key: 'tomorrow',
  },
  {
    status: 'OPEN_ONLINE',
    at: ({ preparation: { form, onlineUntil } }) => (form === 'ONLINE' ? onlineUntil : undefined),
    step: 'endOnline',
  },
  {
    status: 'OPEN_ONLINE',
    at: ({ preparation: { sessionAt, form } }) =>
      sessionAt && form !== 'ONLINE' ? addMinutes(sessionAt, 24 * 60) : undefined,
    remind: 'consult.sessionDue',
    to: 'convener',
    key: 'sessionDue',
  },
  {
    status: 'CONFIRMING',
    at: ({ stateDueAt }) => stateDueAt,
    remind: 'consult.readyToPublish',
    to: 'convener',
    key: 'readyToPublish',
  },
  { status: 'PUBLISHED', at: ({ statusAt }) => statusAt, step: 'track' },
  {
    status: 'TRACKING',
    at: ({ stateDueAt }) => stateDueAt,
    remind: 'consult.evaluateAsk',
    to: 'room',
    key: 'evaluateAsk',
  },
]

export type ConsultationMoment = { at: string; row: Row; key: string }

/** One reminder a moment: a later date is a new one. */
const keyOf = (row: Row, at: string) => ('key' in row ? `${row.key}:${at}` : `${row.step}:${at}`)

/** The next thing that time alone will do; undefined if only people can move it. What lay before the state began is over. */
export function nextConsultationMoment(consultation: Consultation): ConsultationMoment | undefined {
  const { status, statusAt, remindersSent } = consultation
  return consultationMoments
    .filter(row => row.status === status)
    .flatMap(row => {
      const at = row.at(consultation)
      const isPast = 'remind' in row && at !== undefined && at <= statusAt
      return at === undefined || isPast ? [] : [{ at, row, key: keyOf(row, at) }]
    })
    .filter(({ key }) => !remindersSent.includes(key))
    .sort((one, other) => (one.at < other.at ? -1 : 1))[0]
}
