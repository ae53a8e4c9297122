import { pushOutcome } from '@shared/domain/notice/push-outcome'

/** WeChat's codes and what follows, by hand from wechat.md 1.3. */
it.each([
  [0, 0, { do: 'sent' }],
  [43101, 0, { do: 'noCredit' }],
  [-1, 0, { do: 'retry', afterMinutes: 1 }],
  [-1, 2, { do: 'retry', afterMinutes: 4 }],
  [-1, 3, { do: 'failed', alarm: false }],
  [42001, 0, { do: 'retry', afterMinutes: 1 }],
  [45009, 1, { do: 'retry', afterMinutes: 10 }],
  [43108, 0, { do: 'retry', afterMinutes: 1 }],
  [40003, 0, { do: 'failed', alarm: false }],
  [45168, 0, { do: 'failed', alarm: false }],
  [47003, 0, { do: 'failed', alarm: true }],
  [41030, 0, { do: 'failed', alarm: true }],
  [40037, 0, { do: 'failed', alarm: true }],
  [43107, 0, { do: 'failed', alarm: true }],
])('WeChat says %i on try %i: %j', (errcode, tries, expected) => {
  expect(pushOutcome(errcode, tries)).toEqual(expected)
})
