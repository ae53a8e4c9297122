import { View } from '@tarojs/components'
import { useState } from 'react'
import { adminWords, rosterWords } from '@shared/words/admin-words'
import { dateWords } from '@shared/words/date-words'
import { roleWords } from '@shared/words/enum-words'
import { fill } from '@shared/words/fill-words'
import { emptyWords } from '@shared/words/text-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Empty } from '../../components/empty'
import { InfiniteList } from '../../components/infinite-list'
import { PageShell } from '../../components/page-shell'
import { SearchBox } from '../../components/search-box'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { go, routes } from '../../lib/routes'
import { AdminPart } from '../admin-part'
import { useKeepRow, useRoster, type RosterRow } from './roster-queries'

/** Everybody who acts for the office, a unit or a town. */
export default function RosterPage() {
  const [text, setText] = useState('')
  const list = useRoster(text)
  const keep = useKeepRow()
  const open = (row: RosterRow) => {
    keep(row)
    go(routes.person(row.id))
  }
  return (
    <PageShell
      wide
      title={rosterWords.title}
      bar={<Button kind='main' grow icon='plus' label={adminWords.add} onTap={() => go(routes.person())} />}
    >
      <AdminPart at='roster'>
        <View className='mt3'>
          <SearchBox
            initial=''
            label={adminWords.search}
            placeholder={adminWords.search}
            onSearch={setText}
          />
        </View>
        <View className='mt3'>
          <AsyncView query={list.asked}>
            {rows =>
              rows.length === 0 ? (
                <Empty
                  art='none'
                  title={text ? fill(emptyWords.leadSearch, { query: text }) : adminWords.empty}
                />
              ) : (
                <InfiniteList {...list} table label={rosterWords.title} rows={rows} rowKey={({ id }) => id}>
                  {row => <PersonCard row={row} onTap={() => open(row)} />}
                </InfiniteList>
              )
            }
          </AsyncView>
        </View>
      </AdminPart>
    </PageShell>
  )
}

function PersonCard({ row, onTap }: { row: RosterRow; onTap: () => void }) {
  const { data } = useDirectory()
  const names = namesOf(data)
  const place = [names.unit(row.unitId), names.place(row.areaId), row.title].filter(Boolean).join('，')
  const roles = row.roles.map(role => roleWords[role].staff).join('、')
  return (
    <Card tight onTap={onTap} label={[row.name, stateOf(row), roles, place].filter(Boolean).join('，')}>
      <View className='m-cells m-between g2'>
        <View className='m-cell t-body t-strong'>{row.name}</View>
        <View className='m-cell m-cell--last t-small t-3 m-fix'>{stateOf(row)}</View>
      </View>
      <View className='m-cell m-cell--main t-small t-2'>{roles}</View>
      <View className='m-cell m-cell--main t-small t-3'>{place}</View>
    </Card>
  )
}

function stateOf({ leftAt, boundAt, bound, invited }: RosterRow): string {
  if (leftAt) return fill(rosterWords.left, { date: dateWords(leftAt) })
  if (bound && boundAt) return fill(rosterWords.joined, { date: dateWords(boundAt) })
  return invited ? rosterWords.inviteCode : rosterWords.notJoined
}
