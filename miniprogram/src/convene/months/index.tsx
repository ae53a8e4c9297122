import { View } from '@tarojs/components'
import { useState } from 'react'
import { monthWords } from '@shared/words/convene-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Empty } from '../../components/empty'
import { PageShell } from '../../components/page-shell'
import { useHasRole } from '../../features/person/use-me'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { useMonths } from '../convene-queries'
import { Matrix } from './matrix'
import { MonthForm } from './month-form'

/** 专题协商议事月: how far each town has come, by three days. */
export default function MonthsPage() {
  const months = useMonths()
  const office = useHasRole('proposalStaff', 'proposalChief')
  const [adding, setAdding] = useState(false)
  const [changing, setChanging] = useState<string>()
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
            {rows.map(month =>
              month.id === changing ? (
                <MonthForm key={month.id} month={month} onDone={() => setChanging(undefined)} />
              ) : (
                <Matrix
                  key={month.id}
                  month={month}
                  onChange={office ? () => setChanging(month.id) : undefined}
                />
              ),
            )}
          </View>
        )}
      </AsyncView>
    </PageShell>
  )
}
