import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { LeadSummary } from '@shared/domain/lead/lead-summary'
import { emptyWords, queueTabWords } from '@shared/words/text-words'
import { AsyncView } from '../../components/async-view'
import { classNames } from '../../components/class-names'
import { Empty } from '../../components/empty'
import { InfiniteList } from '../../components/infinite-list'
import { Tabs } from '../../components/tabs'
import { call } from '../../lib/call'
import { usePullRefresh } from '../shared/use-pull-refresh'
import { useQueuePlace } from './bench/bench-place'
import { DeskRow } from './desk-row'
import { useLeadList } from './lead-queries'
import type { Desk, QueueFilter, QueueTab } from './queue-view'

const tabs = Object.keys(queueTabWords) as QueueTab[]

/** The tab that an address names, if it names one. */
export const tabFrom = (name: string | undefined): QueueTab | undefined => tabs.find(tab => tab === name)

type DeskListProps = {
  desk: Desk
  tab: QueueTab
  filter: QueueFilter
  onTab: (tab: QueueTab) => void
  /** Where a desk has its own word for what waits for it. */
  todoName?: string | undefined
  onOpen: (row: LeadSummary) => void
}

/** The five lists of one desk, with how much waits in those that press. */
export function DeskList({ desk, tab, filter, onTab, todoName, onOpen }: DeskListProps) {
  const counts = useQuery({
    queryKey: ['queue', 'counts', desk, filter],
    queryFn: () => call('queue.counts', { desk, ...filter }),
  })
  const list = useLeadList('queue.list', { desk, tab, ...filter })
  usePullRefresh(list.asked.refetch, counts.refetch)
  const place = useQueuePlace()
  const open = place ? ({ id }: LeadSummary) => place.open(id) : onOpen
  const more = list.hasMore && !list.loadingMore ? list.onMore : undefined
  useEffect(() => place?.show(list.asked.data ?? [], more))
  const countOf: Partial<Record<QueueTab, number>> = counts.data ?? {}
  const nameOf = (one: QueueTab) => (one === 'todo' && todoName) || queueTabWords[one].name
  const narrowed = Object.keys(filter).length > 0
  return (
    <View>
      <View className='m-desktabs'>
        <Tabs
          label={queueTabWords[tab].name}
          tabs={tabs.map(one => ({ value: one, label: nameOf(one), count: countOf[one] }))}
          value={tab}
          onChoose={onTab}
        />
      </View>
      <View>{place?.above}</View>
      <View className='mt3' key={tab}>
        <AsyncView query={list.asked}>
          {rows =>
            rows.length === 0 && !list.hasMore ? (
              <Empty
                art={narrowed ? 'none' : 'closed'}
                title={narrowed ? emptyWords.leadFiltered : queueTabWords[tab].empty}
              />
            ) : (
              <InfiniteList {...list} label={nameOf(tab)} rows={rows} rowKey={row => row.id}>
                {row => (
                  <View
                    id={`queue-row-${row.id}`}
                    className={classNames('m-deskrow', row.id === place?.openId && 'is-current')}
                  >
                    {place?.beside(row)}
                    <DeskRow
                      row={row}
                      turn={tab === 'todo'}
                      current={row.id === place?.openId}
                      onTap={() => open(row)}
                    />
                  </View>
                )}
              </InfiniteList>
            )
          }
        </AsyncView>
      </View>
    </View>
  )
}
