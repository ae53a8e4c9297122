import type { Calendar } from '@shared/domain/calendar/calendar'
import { local } from '@shared/domain/calendar/local-day'
import { defaultSettings } from '@shared/domain/settings/default-settings'
import { Settings } from '@shared/domain/settings/settings'
import { getHolidaysInRange, getWorkdaysInRange } from 'chinese-days'
import { db } from '../../cloudfunctions/store/cloudbase'
import { townData } from './town-data'

/** Weekdays off and weekends worked, for the years that the package knows; an unknown year has neither. */
function calendarOf(years: number[]): Calendar {
  const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
  const known = years.map(year => {
    const range = [`${year}-01-01`, `${year}-12-31`] as const
    return {
      year,
      holidays: getHolidaysInRange(...range, false),
      workdays: getWorkdaysInRange(...range, true).filter(isWeekend),
    }
  })
  return {
    years: known.filter(({ workdays }) => workdays.length > 0).map(({ year }) => year),
    holidays: known.flatMap(({ holidays }) => holidays),
    workdays: known.flatMap(({ workdays }) => workdays),
  }
}

/** The settings of the town: its names, its holidays, and the templates that the emulator's WeChat knows. */
export function townSettings(now: string): Settings {
  const year = local(now).year()
  return Settings.parse({
    ...defaultSettings,
    brand: { ...townData.brand, servicePhone: '0000-0000000' },
    voiceInput: true,
    calendar: calendarOf([year - 1, year, year + 1]),
    templates: {
      progress: 'tmpl-progress',
      reply: 'tmpl-reply',
      consult: 'tmpl-consult',
      unitTodo: 'tmpl-unit-todo',
      unitDue: 'tmpl-unit-due',
      unitNotice: 'tmpl-unit-notice',
    },
  })
}

/** The thirtieth of February. */
const NEVER = '0 0 30 2 *'
const asleep = { tell: NEVER, timed: NEVER, check: NEVER, sweep: NEVER }

/** Writes them; asleep, the emulator's own timer leaves leads alone that have not come to today yet. */
export async function fillSettings(settings: Settings, { isAsleep }: { isAsleep: boolean }): Promise<void> {
  const written = isAsleep ? { ...settings, schedules: asleep } : settings
  await db.collection('settings').doc('tenant').set(written)
}
