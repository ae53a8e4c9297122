import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { hallWords } from '@shared/words/hall-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { SectionHead } from '../../components/heading'
import { List, ListRow } from '../../components/list-row'
import { PageShell } from '../../components/page-shell'
import { PhotoStrip } from '../../components/photo-strip'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { go, routes } from '../../lib/routes'
import { CodeSheet } from '../code-sheet'
import { DutyRow } from '../duty-row'
import { useHallQuery } from '../hall-queries'
import { MemberRow } from '../member-row'
import { FiveSections } from './five-sections'

/** One hall or station: where it is, who is there and when, and its five public sections (domain.md row 67). */
export default function HallPage() {
  const { hallId: asked, scene } = useRouter().params
  const hallId = asked ?? decodeURIComponent(scene ?? '')
  const hall = useHallQuery('hall.get', { hallId })
  const names = namesOf(useDirectory().data)
  const [showsCode, setShowsCode] = useState(false)
  usePullRefresh(hall.refetch)
  const name = names.place(hallId)
  return (
    <PageShell
      title={name || hallWords.title}
      over={
        showsCode && (
          <CodeSheet action='hall.code' id={hallId} name={name} onClose={() => setShowsCode(false)} />
        )
      }
    >
      <AsyncView query={hall}>
        {known => (
          <View>
            <PhotoStrip photos={known.photos.map(({ url }) => url)} />
            <List>
              {known.address && <ListRow icon='pin' title={known.address} />}
              {known.open && <ListRow icon='clock' title={known.open} />}
              {known.leader && <ListRow icon='me' title={known.leader} note={hallWords.leader} />}
              {known.pairedCommittee && (
                <ListRow icon='people' title={known.pairedCommittee} note={hallWords.committee} />
              )}
              <ListRow icon='eye' title={hallWords.code} last onTap={() => setShowsCode(true)} />
            </List>
            {known.about && <View className='t-body mt3'>{known.about}</View>}
            <SectionHead title={hallWords.days} />
            {known.days.length === 0 ? (
              <View className='t-small t-2'>{hallWords.noDays}</View>
            ) : (
              <List label={hallWords.days}>
                {known.days.map((day, at) => (
                  <DutyRow key={day.id} day={day} last={at === known.days.length - 1} />
                ))}
              </List>
            )}
            <SectionHead title={hallWords.members} />
            {known.members.length === 0 ? (
              <View className='t-small t-2'>{hallWords.noMembers}</View>
            ) : (
              <List label={hallWords.members}>
                {known.members.map((member, at) => (
                  <MemberRow key={member.id} member={member} last={at === known.members.length - 1} />
                ))}
              </List>
            )}
            <FiveSections hall={known} />
            {known.mayKeep && (
              <View className='mt4'>
                <Button icon='edit' label={hallWords.keep} onTap={() => go(routes.keepHall(hallId))} />
              </View>
            )}
          </View>
        )}
      </AsyncView>
    </PageShell>
  )
}
