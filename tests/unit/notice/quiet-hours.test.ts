import { pushMoment } from '@shared/domain/notice/quiet-hours'

const night = { from: 21, to: 8 }

/** China is eight hours ahead: 13:00 UTC is nine in the evening. */
it.each([
  ['in the afternoon, at once', '2026-03-02T08:00:00.000Z', undefined, '2026-03-02T08:00:00.000Z'],
  ['at 20:59, at once', '2026-03-02T12:59:00.000Z', undefined, '2026-03-02T12:59:00.000Z'],
  ['at 21:00, tomorrow at eight', '2026-03-02T13:00:00.000Z', undefined, '2026-03-03T00:00:00.000Z'],
  ['at 03:00, this morning at eight', '2026-03-02T19:00:00.000Z', undefined, '2026-03-03T00:00:00.000Z'],
  ['at 08:00, at once', '2026-03-03T00:00:00.000Z', undefined, '2026-03-03T00:00:00.000Z'],
  [
    'at night, due within twelve hours, at once',
    '2026-03-02T14:00:00.000Z',
    '2026-03-03T01:59:00.000Z',
    '2026-03-02T14:00:00.000Z',
  ],
  [
    'at night, due later, in the morning',
    '2026-03-02T14:00:00.000Z',
    '2026-03-03T02:01:00.000Z',
    '2026-03-03T00:00:00.000Z',
  ],
  [
    'at night, long past due, in the morning',
    '2026-03-02T14:00:00.000Z',
    '2026-03-01T02:01:00.000Z',
    '2026-03-03T00:00:00.000Z',
  ],
])('a push %s', (_says, at, dueAt, expected) => {
  expect(pushMoment(at, dueAt, night)).toBe(expected)
})
