import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { DutyDayView } from '@shared/contract/hall'
import { dutyWords } from '@shared/words/hall-words'
import { AsyncView } from '../../components/async-view'
import { List, ListRow } from '../../components/list-row'
import { PageShell } from '../../components/page-shell'
import { useMe } from '../../features/person/use-me'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { go, routes } from '../../lib/routes'
import { dutyState, hoursOf } from '../duty-row'
import { useHallQuery } from '../hall-queries'
import { AskFirst } from './ask-first'
import { BookForm } from './book-form'
import { CallOff } from './call-off'
import { Comers } from './comers'
import { Unbook } from './unbook'

/** One duty day: who receives where and when; a place for me, or who comes, if I receive. */
export default function DutyPage() {
  const { dutyDayId = '' } = useRouter().params
  const day = useHallQuery('duty.get', { dutyDayId })
  usePullRefresh(day.refetch)
  return (
    <PageShell title={dutyWords.title}>
      <AsyncView query={day}>{known => <DutyBody day={known} />}</AsyncView>
    </PageShell>
  )
}

function DutyBody({ day }: { day: DutyDayView }) {
  const names = namesOf(useDirectory().data)
  const { data: me } = useMe()
  const receives = day.members.some(({ id }) => id === me?.id)
  const open = !day.cancelled && !day.mine && !receives && day.left > 0
  return (
    <View>
      <List>
        <ListRow icon='calendar' title={hoursOf(day)} note={dutyState(day)} />
        {day.note && <ListRow icon='info' title={day.note} />}
        <ListRow icon='table' title={names.place(day.hallId)} onTap={() => go(routes.hall(day.hallId))} />
        {day.members.map(({ id, name }, at) => (
          <ListRow
            key={id}
            icon='me'
            title={name}
            last={at === day.members.length - 1}
            onTap={() => go(routes.member(id))}
          />
        ))}
      </List>
      {!receives && <AskFirst day={day} />}
      {open && <BookForm dutyDayId={day.id} />}
      {day.mine && !day.cancelled && <Unbook dutyDayId={day.id} />}
      {(receives || day.mayKeep) && <Comers dutyDayId={day.id} />}
      {day.mayKeep && !day.cancelled && <CallOff dutyDayId={day.id} />}
    </View>
  )
}
