import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { Input } from '@shared/contract'
import type { LeadSummary } from '@shared/domain/lead/lead-summary'
import { emptyWords, queueTabWords } from '@shared/words/text-words'
import { AsyncView } from '../../components/async-view'
import { Empty } from '../../components/empty'
import { InfiniteList } from '../../components/infinite-list'
import { Tabs } from '../../components/tabs'
import { call } from '../../lib/call'
import { usePullRefresh } from '../shared/use-pull-refresh'
import { useQueuePlace } from './bench/bench-place'
import { DeskRow } from './desk-row'
import { useLeadList } from './lead-queries'

export type Desk = Input<'queue.list'>['desk']
export type QueueTab = Input<'queue.list'>['tab']

const tabs = Object.keys(queueTabWords) as QueueTab[]

/** The tab that an address names; the first one where it names none. */
export const tabFrom = (name: string | undefined): QueueTab => tabs.find(tab => tab === name) ?? 'todo'

const says = ({ no, title }: LeadSummary, text: string) =>
  no.includes(text.toUpperCase()) || title.includes(text)

type DeskListProps = {
  desk: Desk
  tab: QueueTab
  onTab: (tab: QueueTab) => void
  /** Where a desk has its own word for what waits for it. */
  todoName?: string | undefined
  /** Rows that this person wants to see now. */
  keep?: (row: LeadSummary) => boolean
  onOpen: (row: LeadSummary) => void
}

/** The five lists of one desk, with how much waits in those that press. */
export function DeskList({ desk, tab, onTab, todoName, keep = () => true, onOpen }: DeskListProps) {
  const counts = useQuery({
    queryKey: ['queue', 'counts', desk],
    queryFn: () => call('queue.counts', { desk }),
  })
  const list = useLeadList('queue.list', { desk, tab })
  usePullRefresh(list.asked.refetch, counts.refetch)
  const place = useQueuePlace()
  const isKept = (row: LeadSummary) => keep(row) && (!place?.text || says(row, place.text))
  const open = place ? ({ id }: LeadSummary) => place.open(id) : onOpen
  const shown = list.asked.data?.filter(isKept)
  useEffect(() => place?.show(shown ?? []))
  const countOf: Partial<Record<QueueTab, number>> = counts.data ?? {}
  const nameOf = (one: QueueTab) => (one === 'todo' && todoName) || queueTabWords[one].name
  return (
    <View>
      <Tabs
        label={queueTabWords[tab].name}
        tabs={tabs.map(one => ({ value: one, label: nameOf(one), count: countOf[one] }))}
        value={tab}
        onChoose={onTab}
      />
      <View className='mt3' key={tab}>
        <AsyncView query={list.asked}>
          {rows =>
            rows.filter(isKept).length === 0 && !list.hasMore ? (
              <Empty
                art={rows.length === 0 ? 'closed' : 'none'}
                title={rows.length === 0 ? queueTabWords[tab].empty : emptyWords.leadFiltered}
              />
            ) : (
              <InfiniteList {...list} label={nameOf(tab)} rows={rows.filter(isKept)} rowKey={row => row.id}>
                {row => (
                  <DeskRow
                    row={row}
                    turn={tab === 'todo'}
                    current={row.id === place?.openId}
                    onTap={() => open(row)}
                  />
                )}
              </InfiniteList>
            )
          }
        </AsyncView>
      </View>
    </View>
  )
}
