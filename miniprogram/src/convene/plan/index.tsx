import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '@shared/contract'
import { localDay } from '@shared/domain/calendar/local-day'
import { planWords } from '@shared/words/convene-words'
import { fill } from '@shared/words/fill-words'
import { topicSourceWords } from '@shared/words/plan-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Empty } from '../../components/empty'
import { SectionHead } from '../../components/heading'
import { List, ListRow } from '../../components/list-row'
import { PageShell } from '../../components/page-shell'
import { Segmented } from '../../components/segmented'
import { statusLabel } from '../../features/consultation/consultation-labels'
import { RefusalNote } from '../../features/shared/refusal-note'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { call } from '../../lib/call'
import { dayOf } from '../../lib/day-of'
import { openDocument } from '../../lib/open-document'
import { go, routes } from '../../lib/routes'
import { serverNow } from '../../lib/server-time'
import { usePlan } from '../convene-queries'

const thisYear = () => Number(localDay(serverNow().toISOString()).slice(0, 4))

/** 年度协商计划: the approved topics of a year by their day, how many each town has, and the same on paper. */
export default function PlanPage() {
  const [year, setYear] = useState(thisYear)
  const plan = usePlan(year)
  usePullRefresh(plan.refetch)
  const file = useMutation({
    mutationFn: async () => {
      const { name, base64 } = await call('plan.file', { year })
      await openDocument(name, base64)
    },
  })
  const years = [thisYear() - 1, thisYear(), thisYear() + 1].map(String)
  return (
    <PageShell
      title={planWords.title}
      wide
      bar={
        <Button
          grow
          icon='download'
          label={planWords.file}
          busy={file.isPending}
          onTap={() => file.mutate()}
        />
      }
    >
      <Segmented
        label={planWords.title}
        options={years.map(value => ({ value, label: fill(planWords.year, { year: value }) }))}
        value={String(year)}
        onChoose={value => setYear(Number(value))}
      />
      <RefusalNote error={file.error} />
      <AsyncView query={plan}>{found => <Plan plan={found} />}</AsyncView>
    </PageShell>
  )
}

function Plan({ plan: { rows, towns } }: { plan: Output<'plan.list'> }) {
  const names = namesOf(useDirectory().data)
  return (
    <View className='m-cols mt3'>
      <View className='m-cols__a'>
        {rows.length === 0 && <Empty art='table' title={planWords.empty} />}
        <View className='mt3'>
          {rows.length > 0 && (
            <List label={planWords.title}>
              {rows.map(({ id, title, plannedFor, hallId, sources, status }, at) => (
                <ListRow
                  key={id}
                  icon='calendar'
                  title={title}
                  facts={[
                    plannedFor && dayOf(plannedFor),
                    names.place(hallId),
                    sources.map(source => topicSourceWords[source]).join('、'),
                    statusLabel(status),
                  ]}
                  last={at === rows.length - 1}
                  onTap={() => go(routes.room(id))}
                />
              ))}
            </List>
          )}
        </View>
      </View>
      <View className='m-cols__b'>
        <SectionHead title={planWords.towns} />
        <List label={planWords.towns}>
          {towns.map(({ townId, topics, wanted }, at) => (
            <ListRow
              key={townId}
              icon={topics < wanted ? 'wait' : 'check'}
              title={names.place(townId)}
              note={fill(planWords.town, { n: topics, count: wanted })}
              last={at === towns.length - 1}
            />
          ))}
        </List>
      </View>
    </View>
  )
}
