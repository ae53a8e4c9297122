import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '@shared/contract'
import { monthWords } from '@shared/words/convene-words'
import { dayWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Empty } from '../../components/empty'
import { Heading } from '../../components/heading'
import { PageShell } from '../../components/page-shell'
import { useHasRole } from '../../features/person/use-me'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { serverNow } from '../../lib/server-time'
import { useMonths } from '../convene-queries'
import { MonthForm } from './month-form'

type Month = Output<'month.list'>['rows'][number]
const parts = ['topic', 'session', 'minutes'] as const
const tones = { DONE: 't-brand', DONE_LATE: 't-2', OPEN: 't-2', LATE: 't-danger' } as const

/** 专题协商议事月: how far each town has come, by three days. */
export default function MonthsPage() {
  const months = useMonths()
  const office = useHasRole('proposalStaff', 'proposalChief')
  const [adding, setAdding] = useState(false)
  usePullRefresh(months.refetch)
  return (
    <PageShell
      title={monthWords.title}
      wide
      bar={
        office && !adding ? (
          <Button grow kind='main' icon='plus' label={monthWords.add} onTap={() => setAdding(true)} />
        ) : undefined
      }
    >
      <View>{adding && <MonthForm onDone={() => setAdding(false)} />}</View>
      <AsyncView query={months}>
        {({ rows }) => (
          <View>
            {rows.length === 0 && <Empty art='table' title={monthWords.empty} />}
            {rows.map(month => (
              <Matrix key={month.id} month={month} />
            ))}
          </View>
        )}
      </AsyncView>
    </PageShell>
  )
}

type Town = Month['towns'][number]

/** A town that has begun nothing is not under way. */
const standing = (row: Town, part: (typeof parts)[number]) =>
  row.consultations.length === 0 && row[part].state === 'OPEN' ? 'NONE' : row[part].state

/** One row a town, in words: no colour says it alone. */
function Matrix({ month }: { month: Month }) {
  const names = namesOf(useDirectory().data)
  const { theme, from, to, towns } = month
  const day = (date: string) => dayWords(date, serverNow().toISOString())
  const ends = { topic: month.topicBy, session: month.sessionBy, minutes: month.minutesBy }
  return (
    <Card>
      <Heading>{theme}</Heading>
      <View className='t-small t-3 mt1'>
        {[
          `${day(from)}—${day(to)}`,
          ...parts.map(part => `${monthWords[part]} ${fill(monthWords.by, { date: day(ends[part]) })}`),
        ].join('，')}
      </View>
      {towns.map(row => (
        <View key={row.townId} className='mt3'>
          <View className='t-body t-strong'>{names.place(row.townId)}</View>
          <View className='m-wrap g2 mt1'>
            {parts.map(part => (
              <View key={part} className={`t-small ${tones[row[part].state]}`}>
                {`${monthWords[part]}：${monthWords[standing(row, part)]}`}
              </View>
            ))}
          </View>
          <View className='t-small t-3'>{row.consultations.map(({ title }) => title).join('、')}</View>
        </View>
      ))}
    </Card>
  )
}
