import { Text, View } from '@tarojs/components'
import { accessible } from '../accessible'
import { VoiceBars, type Voice } from './voice-bars'

export type GroupRow = {
  name: string
  people: string
  /** What it says that others do not. */
  voices: readonly Voice[]
}

/** Each opinion group, how many, and what tells it from the others: what the picture cannot say. */
export function GroupTable({ label, rows }: { label: string; rows: readonly GroupRow[] }) {
  return (
    <View {...accessible({ role: 'table', label })}>
      {rows.map(({ name, people, voices }) => (
        <View key={name} className='m-card m-card--tight mt2' {...accessible({ role: 'row' })}>
          <View className='m-between'>
            <Text className='t-body t-strong' {...accessible({ role: 'rowheader' })}>
              {name}
            </Text>
            <Text className='t-small t-tab' {...accessible({ role: 'cell' })}>
              {people}
            </Text>
          </View>
          <View {...accessible({ role: 'cell' })}>
            {voices.map(voice => (
              <VoiceBars key={voice.sentence} voice={voice} />
            ))}
          </View>
        </View>
      ))}
    </View>
  )
}
