import { nextConsultationMoment } from '@shared/domain/consultation/consultation-moments'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { aConsultation } from '../../support/consultations'

const next = (over: Partial<Consultation>) => {
  const moment = nextConsultationMoment(aConsultation(over))
  return moment && `${moment.at} ${'step' in moment.row ? moment.row.step : moment.row.remind}`
}
const { preparation } = aConsultation()
const meets = { ...preparation, sessionAt: '2026-03-20T06:30:00.000Z' }

/** What time does to each state, by hand: nine in the morning in China is one in UTC. */
it.each<[string, Partial<Consultation>, string | undefined]>([
  [
    'a call ends with its last second',
    { status: 'CALL', stateDueAt: '2026-03-10T15:59:59.000Z' },
    '2026-03-10T15:59:59.000Z shortlist',
  ],
  [
    'preparing is reminded of three days before',
    { status: 'PREP', preparation: meets },
    '2026-03-17T01:00:00.000Z consult.prepLate',
  ],
  [
    'people are reminded the day before',
    { status: 'OPEN_ONLINE', preparation: meets },
    '2026-03-19T01:00:00.000Z consult.tomorrow',
  ],
  [
    'once',
    { status: 'OPEN_ONLINE', preparation: meets, remindersSent: ['tomorrow:2026-03-19T01:00:00.000Z'] },
    '2026-03-21T06:30:00.000Z consult.sessionDue',
  ],
  [
    'and again of another day',
    {
      status: 'OPEN_ONLINE',
      preparation: { ...meets, sessionAt: '2026-03-27T06:30:00.000Z' },
      remindersSent: ['tomorrow:2026-03-19T01:00:00.000Z'],
    },
    '2026-03-26T01:00:00.000Z consult.tomorrow',
  ],
  [
    'not of a day that was over when the room opened',
    { status: 'OPEN_ONLINE', preparation: meets, statusAt: '2026-03-19T02:00:00.000Z' },
    '2026-03-21T06:30:00.000Z consult.sessionDue',
  ],
  [
    'a talk without a meeting ends with its last day',
    {
      status: 'OPEN_ONLINE',
      preparation: { ...preparation, form: 'ONLINE' },
      statusAt: '2026-03-19T02:00:00.000Z',
    },
    '2026-03-19T15:59:59.000Z endOnline',
  ],
  ['nothing happens to a plan by time alone', { status: 'PLANNED' }, undefined],
])('%s', (_, over, expected) => {
  expect(next(over)).toBe(expected)
})
