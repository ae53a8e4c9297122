import { Text, View } from '@tarojs/components'
import { accessible } from '../accessible'

export type GroupRow = {
  name: string
  people: string
  /** What it says that others do not, a sentence each. */
  holds: readonly string[]
}

/** Each opinion group, how many, and what tells it from the others: what the picture cannot say. */
export function GroupTable({ label, rows }: { label: string; rows: readonly GroupRow[] }) {
  return (
    <View {...accessible({ role: 'table', label })}>
      {rows.map(({ name, people, holds }) => (
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
            {holds.map(sentence => (
              <View key={sentence} className='t-small t-2 mt1'>
                {sentence}
              </View>
            ))}
          </View>
        </View>
      ))}
    </View>
  )
}
