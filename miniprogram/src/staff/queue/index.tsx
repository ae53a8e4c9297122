import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { View } from '@tarojs/components'
import { queueWords, supervisorWords } from '@shared/words/staff-words'
import { AsyncView } from '../../components/async-view'
import { Segmented } from '../../components/segmented'
import { DeskShell } from '../../features/lead/bench/desk-shell'
import { DeskList, tabFrom } from '../../features/lead/desk-list'
import { QueueFilter } from '../../features/lead/queue-filter'
import { useQueueView } from '../../features/lead/queue-view'
import { useMe } from '../../features/person/use-me'
import { go, routes } from '../../lib/routes'
import { officeForms } from '../step/office-forms'
import { desksFor } from './desks-for'

const deskNames = { staff: queueWords.title, supervisor: supervisorWords.title, unit: queueWords.desk }

/** What waits for the office, and for whoever watches over the units. */
export default function StaffQueuePage() {
  const named = tabFrom(useRouter().params.tab)
  const me = useMe()
  const desks = desksFor(me.data?.roles ?? [])
  const { view, change } = useQueueView('office')
  const { filter } = view
  const desk = desks.find(one => one === view.desk) ?? desks[0] ?? 'staff'
  // whoever watches the units comes for what is late
  const tab = view.tab ?? (desk === 'supervisor' ? 'overdue' : 'todo')
  useEffect(() => {
    if (named) change({ tab: named })
    // eslint-disable-next-line react-hooks/exhaustive-deps -- an address names a tab once, when it is opened
  }, [named])
  return (
    <DeskShell title={deskNames[desk]} here='office' forms={officeForms}>
      <View>
        {desks.length > 1 && (
          <Segmented
            label={queueWords.desk}
            options={desks.map(value => ({ value, label: deskNames[value] }))}
            value={desk}
            onChoose={value => change({ desk: value })}
          />
        )}
      </View>
      <View>{desk === 'supervisor' && <View className='t-small t-2 mt2'>{supervisorWords.hint}</View>}</View>
      <QueueFilter desk={desk} filter={filter} onChange={to => change({ filter: to })} />
      <AsyncView query={me}>
        {() => (
          <DeskList
            key={desk}
            desk={desk}
            tab={tab}
            filter={filter}
            onTab={to => change({ tab: to })}
            onOpen={row => go(routes.leadDetail(row.id))}
          />
        )}
      </AsyncView>
    </DeskShell>
  )
}
