import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '@shared/contract'
import { fill } from '@shared/words/fill-words'
import { memberWords } from '@shared/words/hall-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Empty } from '../../components/empty'
import { List } from '../../components/list-row'
import { PageShell } from '../../components/page-shell'
import { PickerField } from '../../components/picker-field'
import { SearchBox } from '../../components/search-box'
import { useHasRole } from '../../features/person/use-me'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { go, routes } from '../../lib/routes'
import { useHallQuery } from '../hall-queries'
import { MemberRow } from '../member-row'

const all = '*'

/** 找委员: by a word, by sector, by station. Nobody's phone stands here; who wants a member writes to her. */
export default function MembersPage() {
  const [text, setText] = useState('')
  const [sector, setSector] = useState(all)
  const [hall, setHall] = useState(all)
  const asked = {
    ...(text && { text }),
    ...(sector !== all && { sector }),
    ...(hall !== all && { hallId: hall }),
  }
  const members = useHallQuery('member.list', asked)
  const everybody = useHallQuery('member.list', {})
  const isMember = useHasRole('member')
  usePullRefresh(members.refetch)
  const sectors = everybody.data?.sectors ?? []
  return (
    <PageShell
      title={memberWords.title}
      bar={
        isMember && (
          <Button grow icon='edit' label={memberWords.editProfile} onTap={() => go(routes.memberProfile())} />
        )
      }
    >
      <SearchBox
        label={memberWords.search}
        placeholder={memberWords.search}
        initial={text}
        onSearch={words => setText(words.trim().slice(0, 20))}
      />
      <View className='m-besides mt3'>
        {sectors.length > 1 && (
          <View className='m-grow'>
            <PickerField
              label={memberWords.sector}
              options={[
                { value: all, label: memberWords.all },
                ...sectors.map(value => ({ value, label: value })),
              ]}
              value={sector}
              onChoose={setSector}
            />
          </View>
        )}
        <View className='m-grow'>
          <HallField members={everybody.data?.rows ?? []} value={hall} onChoose={setHall} />
        </View>
      </View>
      <AsyncView query={members}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty art='none' title={memberWords.none} />
          ) : (
            <View>
              <View className='t-small t-2 mt2'>{fill(memberWords.found, { count: rows.length })}</View>
              <View className='mt2' />
              <List label={memberWords.title}>
                {rows.map((member, at) => (
                  <MemberRow key={member.id} member={member} last={at === rows.length - 1} />
                ))}
              </List>
            </View>
          )
        }
      </AsyncView>
    </PageShell>
  )
}

type HallFieldProps = {
  members: Output<'member.list'>['rows']
  value: string
  onChoose: (hallId: string) => void
}

/** The halls and stations where somebody sits. */
function HallField({ members, value, onChoose }: HallFieldProps) {
  const names = namesOf(useDirectory().data)
  const halls = [...new Set(members.flatMap(({ hallIds }) => hallIds))]
  if (halls.length < 2) return null
  const options = halls.map(id => ({ value: id, label: names.place(id) }))
  return (
    <PickerField
      label={memberWords.hall}
      options={[{ value: all, label: memberWords.allHalls }, ...options]}
      value={value}
      onChoose={onChoose}
    />
  )
}
