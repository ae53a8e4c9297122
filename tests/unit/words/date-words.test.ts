import {
  calendarDayWords,
  agoWords,
  dateWords,
  dayWords,
  timeWords,
  waitWords,
} from '@shared/words/date-words'

const now = '2026-03-17T06:32:00.000Z' // Tuesday, 14:32 on a Chinese clock

test('dates are read on a Chinese clock', () => {
  expect(dateWords('2026-03-19T16:00:00.000Z')).toBe('2026年3月20日')
  expect(timeWords('2026-03-19T07:05:00.000Z')).toBe('2026年3月19日 15:05')
})

test('a day near by has its weekday, another year its number', () => {
  expect(dayWords('2026-03-20T02:00:00.000Z', now)).toBe('3月20日 周五')
  expect(dayWords('2026-05-20T02:00:00.000Z', now)).toBe('5月20日')
  expect(dayWords('2027-01-02T02:00:00.000Z', now)).toBe('2027年1月2日')
})

test.each([
  ['2026-03-17T06:31:40.000Z', '刚刚'],
  ['2026-03-17T06:20:00.000Z', '12 分钟前'],
  ['2026-03-17T01:05:00.000Z', '今天 09:05'],
  ['2026-03-16T01:05:00.000Z', '昨天 09:05'],
  ['2026-03-12T01:05:00.000Z', '3月12日 周四'],
])('%s is %s', (at, words) => expect(agoWords(at, now)).toBe(words))

test.each([
  ['2026-03-17T06:32:30.000Z', '30 秒'],
  ['2026-03-17T06:37:00.000Z', '5 分钟'],
  ['2026-03-17T16:00:00.000Z', '10 小时'],
  ['2026-03-17T06:00:00.000Z', '1 秒'],
])('until %s it is %s', (at, words) => expect(waitWords(at, now)).toBe(words))

test('a day of the calendar is said as people say it, with its year when it is another one', () => {
  expect(calendarDayWords('2026-09-06', '2026-03-02T01:00:00.000Z')).toBe('9月6日')
  expect(calendarDayWords('2025-11-23', '2026-03-02T01:00:00.000Z')).toBe('2025年11月23日')
  // on a Chinese clock it is new year already
  expect(calendarDayWords('2027-01-02', '2026-12-31T17:00:00.000Z')).toBe('1月2日')
})
