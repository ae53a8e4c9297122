import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Ledger } from '@shared/contract/hall'
import { local, localDay } from '@shared/domain/calendar/local-day'
import { channelWords } from '@shared/words/enum-words'
import { fill } from '@shared/words/fill-words'
import { keepWords } from '@shared/words/hall-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { List, ListRow } from '../../components/list-row'
import { PickerField } from '../../components/picker-field'
import { saveTextFile } from '../../lib/save-text-file'
import { serverNow } from '../../lib/server-time'
import { useHallQuery } from '../hall-queries'

const MONTHS = 12
const months = () =>
  Array.from({ length: MONTHS }, (_, n) =>
    local(serverNow().toISOString()).startOf('month').subtract(n, 'month').format('YYYY-MM'),
  )

const monthLabel = (month: string) =>
  fill(keepWords.monthOf, { year: Number(month.slice(0, 4)), month: Number(month.slice(5)) })
const items = (count: number) => fill(keepWords.items, { count })
const times = (count: number) => fill(keepWords.times, { count })

/** The lines of a month, as they are shown and as they are exported. */
function linesOf({ leads, dutyDays, booked, contacts, consultations }: Ledger): [string, string][] {
  return [
    ...leads.map(({ channel, count }): [string, string] => [
      `${keepWords.leads}：${channelWords[channel as keyof typeof channelWords].staff}`,
      items(count),
    ]),
    [keepWords.duty, times(dutyDays)],
    [keepWords.booked, times(booked)],
    [keepWords.contacts, times(contacts)],
    [keepWords.consultations, items(consultations)],
  ]
}

/** Words of ours and numbers alone: nothing needs to be escaped. The mark in front lets a spreadsheet read Chinese. */
const csvOf = (ledger: Ledger) =>
  `\ufeff${[[keepWords.item, keepWords.count], ...linesOf(ledger)].map(line => line.join(',')).join('\r\n')}\r\n`

/** What happened at a station in one month (工作台账), and the same as a spreadsheet. */
export function LedgerCard({ hallId, name }: { hallId: string; name: string }) {
  const [month, setMonth] = useState(localDay(serverNow().toISOString()).slice(0, 7))
  const ledger = useHallQuery('hall.ledger', { hallId, month })
  return (
    <View>
      <PickerField
        label={keepWords.month}
        options={months().map(value => ({ value, label: monthLabel(value) }))}
        value={month}
        onChoose={setMonth}
      />
      <AsyncView query={ledger}>
        {known => (
          <View>
            <List label={keepWords.ledger}>
              {linesOf(known).map(([title, aside], at, all) => (
                <ListRow key={title} title={title} aside={aside} last={at === all.length - 1} />
              ))}
            </List>
            <View className='mt3'>
              <Button
                icon='download'
                label={keepWords.export}
                onTap={() =>
                  void saveTextFile(`${fill(keepWords.exportName, { hall: name, month })}.csv`, csvOf(known))
                }
              />
            </View>
          </View>
        )}
      </AsyncView>
    </View>
  )
}
