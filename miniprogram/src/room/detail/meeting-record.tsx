import { View } from '@tarojs/components'
import { roomPageWords as words } from '@shared/words/room-page-words'
import { Card } from '../../components/card'
import { SectionHead } from '../../components/heading'
import { useMeetingRecord } from './room-queries'

/** 会场记录: what was asked, voted on and noted where people met. Where they did not meet, nothing. */
export function MeetingRecord({ consultationId }: { consultationId: string }) {
  const { data } = useMeetingRecord(consultationId)
  if (!data?.lines.length) return null
  return (
    <View>
      <SectionHead title={words.record} />
      <Card kind='flat'>
        {data.lines.map((line, at) => (
          <View key={at} className='t-body'>
            {line}
          </View>
        ))}
      </Card>
    </View>
  )
}
