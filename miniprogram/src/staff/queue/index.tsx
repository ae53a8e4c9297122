import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { View } from '@tarojs/components'
import { queueWords, supervisorWords } from '@shared/words/staff-words'
import { AsyncView } from '../../components/async-view'
import { Segmented } from '../../components/segmented'
import { DeskShell } from '../../features/lead/bench/desk-shell'
import { DeskList, tabFrom, type Desk } from '../../features/lead/desk-list'
import { useMe } from '../../features/person/use-me'
import { go, routes } from '../../lib/routes'
import { officeForms } from '../step/office-forms'
import { desksFor } from './desks-for'
import { QueueFilter, keepsRow, noFilter, type Filter } from './queue-filter'

const deskNames = { staff: queueWords.title, supervisor: supervisorWords.title, unit: queueWords.desk }

/** What waits for the office, and for whoever watches over the units. */
export default function StaffQueuePage() {
  const { tab: named } = useRouter().params
  const me = useMe()
  const desks = desksFor(me.data?.roles ?? [])
  const [chosen, setChosen] = useState<Desk>()
  const [tab, setTab] = useState(tabFrom(named))
  const [filter, setFilter] = useState<Filter>(noFilter)
  const desk = chosen ?? desks[0] ?? 'staff'
  return (
    <DeskShell title={deskNames[desk]} here='office' forms={officeForms}>
      <View>
        {desks.length > 1 && (
          <Segmented
            label={queueWords.desk}
            options={desks.map(value => ({ value, label: deskNames[value] }))}
            value={desk}
            onChoose={setChosen}
          />
        )}
      </View>
      <View>{desk === 'supervisor' && <View className='t-small t-2 mt2'>{supervisorWords.hint}</View>}</View>
      <QueueFilter filter={filter} onChange={setFilter} />
      <AsyncView query={me}>
        {() => (
          <DeskList
            key={desk}
            desk={desk}
            tab={tab}
            onTab={setTab}
            keep={row => keepsRow(filter, row)}
            onOpen={row => go(routes.leadDetail(row.id))}
          />
        )}
      </AsyncView>
    </DeskShell>
  )
}
