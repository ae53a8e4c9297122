import { Text, View } from '@tarojs/components'
import type { Output } from '@shared/contract'
import { monthWords } from '@shared/words/convene-words'
import { dayWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { accessible } from '../../components/accessible'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Facts } from '../../components/facts'
import { Heading } from '../../components/heading'
import { Tap } from '../../components/tap'
import { placeOf } from '../../features/consultation/consultation-row'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { go } from '../../lib/routes'
import { serverNow } from '../../lib/server-time'
import './matrix.scss'

type Month = Output<'month.list'>['rows'][number]
type Town = Month['towns'][number]
const parts = ['topic', 'session', 'minutes'] as const
const tones = { NONE: 't-2', DONE: 't-brand', DONE_LATE: 't-2', OPEN: 't-2', LATE: 't-danger' } as const

/** How each part stands. Only the first that is open is under way, or not begun; of those behind it there is nothing to say. */
function standings(row: Town) {
  const states = parts.map(part => row[part].state)
  const now = states.indexOf('OPEN')
  const open: keyof typeof tones = row.consultations.length === 0 ? 'NONE' : 'OPEN'
  return parts.map((part, at) => ({
    part,
    state: row[part].state !== 'OPEN' ? row[part].state : at === now ? open : undefined,
  }))
}

/** One row a town, in words: no colour says it alone. A table where there is room for one. */
export function Matrix({ month, onChange }: { month: Month; onChange?: (() => void) | undefined }) {
  const { theme, from, to, towns } = month
  const day = (date: string) => dayWords(date, serverNow().toISOString())
  const ends = { topic: month.topicBy, session: month.sessionBy, minutes: month.minutesBy }
  return (
    <Card>
      <Heading>{theme}</Heading>
      <View className='t-small t-3 mt1'>
        <Facts
          facts={[
            `${day(from)}—${day(to)}`,
            ...parts.map(part => `${monthWords[part]} ${fill(monthWords.by, { date: day(ends[part]) })}`),
          ]}
        />
      </View>
      <View className='mt2' {...accessible({ role: 'table', label: theme })}>
        <View className='m-matrix__h t-small t-3' {...accessible({ role: 'row' })}>
          {[monthWords.town, ...parts.map(part => monthWords[part])].map(title => (
            <View key={title} {...accessible({ role: 'columnheader' })}>
              {title}
            </View>
          ))}
        </View>
        {towns.map(row => (
          <TownRow key={row.townId} row={row} />
        ))}
      </View>
      {onChange && (
        <View className='m-wrap mt3'>
          <Button
            small
            label={monthWords.change}
            ariaLabel={`${monthWords.change}，${theme}`}
            onTap={onChange}
          />
        </View>
      )}
    </Card>
  )
}

function TownRow({ row }: { row: Town }) {
  const names = namesOf(useDirectory().data)
  return (
    <View className='m-matrix__r' {...accessible({ role: 'row' })}>
      <View className='m-matrix__t' {...accessible({ role: 'rowheader' })}>
        <View className='t-body t-strong'>{names.place(row.townId)}</View>
        {row.consultations.map(one => (
          <Tap key={one.id} role='link' className='m-matrix__c t-small t-link' onTap={() => go(placeOf(one))}>
            {one.title}
          </Tap>
        ))}
      </View>
      {standings(row).map(({ part, state }) => (
        <View
          key={part}
          className={`t-small ${state ? tones[state] : 'm-matrix__no t-3'}`}
          {...accessible({ role: 'cell' })}
        >
          {state && <Text className='m-matrix__l'>{`${monthWords[part]}：`}</Text>}
          <Text>{state ? monthWords[state] : '—'}</Text>
        </View>
      ))}
    </View>
  )
}
