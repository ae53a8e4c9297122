import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Output } from '@shared/contract'
import { hallWords, memberWords } from '@shared/words/hall-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { SectionHead } from '../../components/heading'
import { List, ListRow } from '../../components/list-row'
import { PageShell } from '../../components/page-shell'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { joinFacts } from '../../lib/join-facts'
import { go, routes } from '../../lib/routes'
import { CodeSheet } from '../code-sheet'
import { DutyRow } from '../duty-row'
import { useHallQuery } from '../hall-queries'
import { LetterList } from '../letter-list'

/** A member as everybody may know her: what she knows, where she sits, what she answered in the open. */
export default function MemberPage() {
  const { memberId: asked, scene } = useRouter().params
  const memberId = asked ?? decodeURIComponent(scene ?? '')
  const member = useHallQuery('member.get', { memberId })
  const [showsCode, setShowsCode] = useState(false)
  usePullRefresh(member.refetch)
  const known = member.data
  return (
    <PageShell
      title={known?.name ?? memberWords.title}
      bar={
        known &&
        (known.mine ? (
          <Button grow icon='edit' label={memberWords.editProfile} onTap={() => go(routes.memberProfile())} />
        ) : (
          <Button
            grow
            kind='main'
            icon='edit'
            label={memberWords.write}
            onTap={() => go(routes.writeLetter(known.id))}
          />
        ))
      }
      over={
        showsCode &&
        known && (
          <CodeSheet
            action='member.code'
            id={known.id}
            name={known.name}
            onClose={() => setShowsCode(false)}
          />
        )
      }
    >
      <AsyncView query={member}>
        {of => <MemberBody member={of} onCode={() => setShowsCode(true)} />}
      </AsyncView>
    </PageShell>
  )
}

function MemberBody({ member, onCode }: { member: Output<'member.get'>; onCode: () => void }) {
  const names = namesOf(useDirectory().data)
  const { sector, title, expertise, about, hallIds, days, id } = member
  return (
    <View>
      <View className='t-body t-2'>{joinFacts([sector, title])}</View>
      {expertise.length > 0 && (
        <View className='t-body mt2'>{`${memberWords.expertiseOf}${expertise.join('、')}`}</View>
      )}
      {about && <View className='t-body mt3'>{about}</View>}
      <View className='mt3' />
      <List>
        {hallIds.map(hallId => (
          <ListRow
            key={hallId}
            icon='table'
            title={names.place(hallId)}
            onTap={() => go(routes.hall(hallId))}
          />
        ))}
        <ListRow icon='eye' title={memberWords.code} last onTap={onCode} />
      </List>
      <SectionHead title={hallWords.days} />
      {days.length === 0 ? (
        <View className='t-small t-2'>{hallWords.noDays}</View>
      ) : (
        <List label={hallWords.days}>
          {days.map((day, at) => (
            <DutyRow key={day.id} day={day} place={names.place(day.hallId)} last={at === days.length - 1} />
          ))}
        </List>
      )}
      <SectionHead title={memberWords.letters} />
      <LetterList action='letter.listOpen' memberId={id} empty={memberWords.noLetters} />
    </View>
  )
}
