import { View } from '@tarojs/components'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { fill } from '@shared/words/fill-words'
import { roomPageWords as words } from '@shared/words/room-page-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading, SectionHead } from '../../components/heading'
import { PhotoStrip } from '../../components/photo-strip'
import { photosIn } from '../../features/consultation/photos-in'
import { SeatCard } from '../../features/consultation/seat-card'
import { dayOf } from '../../lib/day-of'
import { RefusalNote } from '../../features/shared/refusal-note'
import { MeetingRecord } from './meeting-record'
import { useRoomCommand, type Room } from './room-queries'

type PackTabProps = { consultation: ConsultationView; room: Room; onRead: () => void }

const wasThere: readonly ConsultationView['status'][] = [
  ...(['WRITING', 'CONFIRMING', 'PUBLISHED', 'TRACKING'] as const),
  ...(['EVALUATED', 'CLOSED', 'ESCALATED'] as const),
]

/** 资料: what everybody reads before she speaks, what was found on the spot, and 我看完了. */
export function PackTab({ consultation, room, onRead }: PackTabProps) {
  const { preparation, scope, id, status } = consultation
  const { studyPack, research, agenda } = preparation
  const addressesOf = (ids?: readonly string[]) => photosIn(consultation, ids).map(({ url }) => url)
  const enter = useRoomCommand('room.enter', id)
  const mayEnter = room.role === undefined && room.shut === undefined
  return (
    <View>
      {!room.screens && <SeatCard consultation={consultation} />}
      {scope !== undefined && <View className='t-body'>{scope}</View>}
      {studyPack.length === 0 && <View className='t-body t-2 mt3'>{words.packNone}</View>}
      {studyPack.map(({ id: item, title, text, photoIds }) => (
        <View key={item} className='mt3'>
          <Card>
            <Heading look='t-body t-strong'>{title}</Heading>
            {text !== undefined && <View className='t-body mt2'>{text}</View>}
            <PhotoStrip photos={addressesOf(photoIds)} />
          </Card>
        </View>
      ))}
      {research && (
        <View>
          <SectionHead title={words.research} />
          <Card>
            <View className='t-small t-2'>
              {fill(words.researchWho, { ...research, when: dayOf(research.when) })}
            </View>
            <View className='t-body mt2'>{research.findings}</View>
            <PhotoStrip photos={addressesOf(research.photoIds)} />
          </Card>
        </View>
      )}
      {agenda.length > 0 && (
        <View>
          <SectionHead title={words.agenda} />
          {agenda.map(line => (
            <View key={line.id} className='t-body mt2'>
              {fill(words.agendaLine, line)}
            </View>
          ))}
        </View>
      )}
      {wasThere.includes(status) && <MeetingRecord consultationId={id} />}
      <View className='mt4'>
        <RefusalNote error={enter.error} />
        {mayEnter && (
          <View>
            <Button
              kind='main'
              label={words.read}
              busy={enter.isPending}
              onTap={() => enter.mutate({ consultationId: id }, { onSuccess: onRead })}
            />
            <View className='t-small t-2 mt2'>{words.readWhy}</View>
          </View>
        )}
        {room.role !== undefined && room.isOpen && <View className='t-small t-2'>{words.readDone}</View>}
        {room.shut && <View className='t-small t-2'>{words.shut[room.shut]}</View>}
      </View>
    </View>
  )
}
