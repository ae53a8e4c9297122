import { View } from '@tarojs/components'
import { Card } from '../../components/card'
import { ListRow } from '../../components/list-row'
import { go } from '../../lib/routes'
import { statusLabel, whenOf } from './consultation-labels'
import { useConsultation } from './consultation-queries'
import { placeOf } from './consultation-row'

/** The talk that a lead came into or grew from: what about, where it stands, when, and the way there. */
export function LeadTalk({ consultationId, label }: { consultationId: string; label: string }) {
  const { data } = useConsultation(consultationId)
  if (!data) return null
  const { sessionAt } = data.preparation
  const when = whenOf({ ...data, ...(sessionAt && { sessionAt }), lines: 0 })
  return (
    <View className='mt3'>
      <Card kind='flat'>
        <View className='t-small t-3'>{label}</View>
        <ListRow
          icon='chat'
          title={data.title}
          note={[statusLabel(data.status), when].filter(Boolean).join('，')}
          last
          onTap={() => go(placeOf(data))}
        />
      </Card>
    </View>
  )
}
