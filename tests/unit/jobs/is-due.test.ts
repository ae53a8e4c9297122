import { backOff } from '../../../cloudfunctions/jobs/back-off'
import { isDue } from '../../../cloudfunctions/jobs/is-due'

const minute = '* * * * *'
/** 03:17 in China is 19:17 of the day before in UTC. */
const nightly = '17 3 * * *'

it.each([
  ['a minute later', minute, '2026-03-02T08:00:30.000Z', '2026-03-02T08:01:00.000Z', true],
  ['in the same minute', minute, '2026-03-02T08:01:00.000Z', '2026-03-02T08:01:59.000Z', false],
  ['a day later, once', minute, '2026-03-01T08:00:00.000Z', '2026-03-02T08:00:00.000Z', true],
  ['before the night', nightly, '2026-03-01T19:17:00.000Z', '2026-03-02T19:16:59.000Z', false],
  ['in the night', nightly, '2026-03-01T19:17:00.000Z', '2026-03-02T19:17:00.000Z', true],
  ['after a night that was missed', nightly, '2026-03-01T19:17:00.000Z', '2026-03-02T23:00:00.000Z', true],
  ['the first time, in its minute', nightly, undefined, '2026-03-02T19:17:30.000Z', true],
  ['the first time, at another', nightly, undefined, '2026-03-02T12:00:00.000Z', false],
])('%s', (_what, schedule, lastAt, now, due) => {
  expect(isDue(schedule, lastAt, now)).toBe(due)
})

it('what fails waits longer each time, at most a day', () => {
  const now = '2026-03-02T08:00:00.000Z'
  expect([0, 1, 5, 40].map(tries => backOff(now, tries))).toEqual([
    '2026-03-02T08:01:00.000Z',
    '2026-03-02T08:02:00.000Z',
    '2026-03-02T08:32:00.000Z',
    '2026-03-03T08:00:00.000Z',
  ])
})
