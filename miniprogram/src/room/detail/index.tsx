import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { useState } from 'react'
import { roomPageWords as words } from '@shared/words/room-page-words'
import { AsyncView } from '../../components/async-view'
import { PageShell } from '../../components/page-shell'
import { Tabs } from '../../components/tabs'
import { useConsultation } from '../../features/consultation/consultation-queries'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { drawTab, firstTab, tabsFor, type InRoom, type TabName } from './room-tabs'
import { RoomTop } from './room-top'
import { usePulse, useRoom, type Room } from './room-queries'
import { useOver } from './use-over'
import { useVoting } from './use-voting'

/** One consultation: read, vote, ask, see what all sides agree on, and who does what by when. */
export default function RoomPage() {
  const { scene, consultationId = decodeURIComponent(scene ?? ''), tab } = useRouter().params
  const consultation = useConsultation(consultationId)
  const room = useRoom(consultationId)
  const names = namesOf(useDirectory().data)
  return (
    <PageShell wide title={names.place(consultation.data?.hallId) || words.title}>
      <AsyncView query={consultation}>
        {known => (
          <View className='m-cols'>
            <View className='m-cols__b'>
              <RoomTop consultation={known} />
            </View>
            <View className='m-cols__a'>
              <AsyncView query={room}>
                {found => <Inside consultation={known} room={found} asked={tab} />}
              </AsyncView>
            </View>
          </View>
        )}
      </AsyncView>
    </PageShell>
  )
}

type InsideProps = { consultation: ConsultationView; room: Room; asked: string | undefined }

function Inside({ consultation, room: found, asked }: InsideProps) {
  const over = useOver(consultation, found)
  const room = over === undefined ? found : { ...found, isOpen: false }
  const voting = useVoting(consultation.id, room)
  const [chosen, show] = useState<TabName>()
  usePulse(consultation.id, found.isOpen || over !== undefined)
  const here: InRoom = { consultation, room, over, voting, show }
  const all = tabsFor(here)
  const wished = all.find(({ value }) => value === (chosen ?? asked))?.value
  const value = wished ?? firstTab(consultation, room)
  return (
    <View>
      <View className='mt3'>
        <Tabs label={words.parts} tabs={all} value={value} onChoose={show} />
      </View>
      <View className='mt3'>{drawTab(value, here)}</View>
    </View>
  )
}
