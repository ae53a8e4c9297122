import { dueAfter, isEstimate, isWorkingDay } from '@shared/domain/calendar/due-after'
import { daysBetween, localDay } from '@shared/domain/calendar/local-day'
import fc from 'fast-check'

/** National Day 2026: seven days off, and a Saturday worked for it (as a tenant would enter it). */
const calendar = {
  years: [2026],
  holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  workdays: ['2026-10-10'],
}
const none = { years: [], holidays: [], workdays: [] }

it.each([
  [
    '3 working days from a Monday',
    '2026-03-02T08:00:00Z',
    { workingDays: 3 },
    none,
    '2026-03-05T15:59:59.000Z',
  ],
  [
    '1 working day from a Friday',
    '2026-03-06T08:00:00Z',
    { workingDays: 1 },
    none,
    '2026-03-09T15:59:59.000Z',
  ],
  ['over a holiday', '2026-09-30T08:00:00Z', { workingDays: 1 }, calendar, '2026-10-08T15:59:59.000Z'],
  [
    'onto a Saturday that is worked',
    '2026-10-09T08:00:00Z',
    { workingDays: 1 },
    calendar,
    '2026-10-10T15:59:59.000Z',
  ],
  ['7 days', '2026-03-02T08:00:00Z', { days: 7 }, none, '2026-03-09T15:59:59.000Z'],
  ['a month from the 31st', '2026-01-31T08:00:00Z', { months: 1 }, none, '2026-02-28T15:59:59.000Z'],
  ['35 minutes', '2026-03-02T08:00:00Z', { minutes: 35 }, none, '2026-03-02T08:35:00.000Z'],
  [
    'late in the evening, counted from the Chinese day',
    '2026-03-01T17:00:00Z',
    { days: 1 },
    none,
    '2026-03-03T15:59:59.000Z',
  ],
] as const)('%s', (_says, from, term, days, expected) => {
  expect(dueAfter(from, term, days as never)).toBe(expected)
})

it('a year without holidays on record is an estimate', () => {
  expect(isEstimate('2026-12-31T15:59:59.000Z', calendar)).toBe(false)
  expect(isEstimate('2026-12-31T16:00:00.000Z', calendar)).toBe(true)
})

it('n working days later is a working day with n working days up to it', () => {
  const moments = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-01'), noInvalidDate: true })
  fc.assert(
    fc.property(moments, fc.integer({ min: 1, max: 40 }), (moment, count) => {
      const from = moment.toISOString()
      const due = dueAfter(from, { workingDays: count }, calendar)
      const days = Array.from({ length: daysBetween(from, due) }, (_, n) =>
        localDay(new Date(moment.getTime() + (n + 1) * 86_400_000).toISOString()),
      )
      expect(isWorkingDay(localDay(due), calendar)).toBe(true)
      expect(days.filter(day => isWorkingDay(day, calendar))).toHaveLength(count)
    }),
  )
})
