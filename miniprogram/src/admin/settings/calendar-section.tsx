import { View } from '@tarojs/components'
import { local } from '@shared/domain/calendar/local-day'
import type { Calendar } from '@shared/domain/calendar/calendar'
import { settingWords } from '@shared/words/admin-words'
import { fill } from '@shared/words/fill-words'
import { Banner } from '../../components/banner'
import { TextArea } from '../../components/text-area'
import { serverNow } from '../../lib/server-time'
import type { EditSettings } from './use-settings-form'

const datesIn = (text: string) => text.match(/\d{4}-\d{2}-\d{2}/g) ?? []
const yearsOf = ({ holidays, workdays }: Calendar) => [
  ...new Set([...holidays, ...workdays].map(day => Number(day.slice(0, 4)))),
]

/** The country's holidays and the weekends worked instead, a day a line. */
export function CalendarSection({ settings, update, problem }: EditSettings) {
  const { calendar } = settings
  const year = local(serverNow().toISOString()).year()
  const change = (part: Partial<Calendar>) => {
    const next = { ...calendar, ...part }
    update({ calendar: { ...next, years: yearsOf(next) } })
  }
  return (
    <View>
      <View>
        {!calendar.years.includes(year) && (
          <Banner icon='calendar'>{fill(settingWords.calendarMissing, { year })}</Banner>
        )}
      </View>
      <TextArea
        label={settingWords.holidays}
        hint={settingWords.daysHint}
        initial={calendar.holidays.join('\n')}
        limit={5000}
        error={problem('calendar.holidays')}
        onType={text => change({ holidays: datesIn(text) })}
      />
      <TextArea
        label={settingWords.workdays}
        hint={settingWords.daysHint}
        initial={calendar.workdays.join('\n')}
        limit={5000}
        error={problem('calendar.workdays')}
        onType={text => change({ workdays: datesIn(text) })}
      />
    </View>
  )
}
