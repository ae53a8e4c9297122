import { daysBetween, clockAt } from '@shared/domain/calendar/local-day'

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']

/** 2026年3月20日 */
export const dateWords = (at: string) => clockAt(at).format('YYYY年M月D日')

/** 2026年3月20日 15:30, as WeChat's time fields want it too. */
export const timeWords = (at: string) => clockAt(at).format('YYYY年M月D日 HH:mm')

/** 15:30 */
export const timeOfDay = (at: string) => clockAt(at).format('HH:mm')

/** 3月20日 this year, with its weekday when it is within a week; the year when it is another one. */
export function dayWords(at: string, now: string): string {
  const day = clockAt(at)
  if (day.year() !== clockAt(now).year()) return dateWords(at)
  const near = Math.abs(daysBetween(now, at)) <= 7
  return day.format('M月D日') + (near ? ` ${weekdays[day.day()] ?? ''}` : '')
}

/** A day of the calendar, `2026-09-06`, as people say it: 9月6日 this year, 2025年9月6日 of another. */
export function calendarDayWords(day: string, now: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year === clockAt(now).year() ? '' : `${year}年`}${month}月${date}日`
}

/** 刚刚, 5 分钟前, 今天 14:32, 昨天 09:10, 3月20日: for lists and the timeline. */
export function agoWords(at: string, now: string): string {
  const minutes = Math.floor((Date.parse(now) - Date.parse(at)) / 60_000)
  const days = daysBetween(at, now)
  if (minutes < 1 && days <= 0) return '刚刚'
  if (minutes < 60) return `${minutes} 分钟前`
  if (days === 0) return `今天 ${clockAt(at).format('HH:mm')}`
  if (days === 1) return `昨天 ${clockAt(at).format('HH:mm')}`
  return dayWords(at, now)
}

/** How long to wait before trying again: 30 秒, 5 分钟, 2 小时. */
export function waitWords(retryAt: string, now: string): string {
  const seconds = Math.max(1, Math.ceil((Date.parse(retryAt) - Date.parse(now)) / 1000))
  if (seconds < 90) return `${seconds} 秒`
  if (seconds < 90 * 60) return `${Math.ceil(seconds / 60)} 分钟`
  return `${Math.ceil(seconds / 3600)} 小时`
}
