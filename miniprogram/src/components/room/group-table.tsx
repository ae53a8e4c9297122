import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { accessible } from '../accessible'
import { Button } from '../button'
import { roomWords } from './room-words'
import { VoiceBars, type Voice } from './voice-bars'

export type GroupRow = {
  name: string
  people: string
  /** What it says that others do not. */
  voices: readonly Voice[]
}

/** WeChat draws six hundred nodes of a page well: five groups with all they hold would be more. */
const FIRST = 3

/** Each opinion group, how many, and what tells it from the others: what the picture cannot say. */
export function GroupTable({ label, rows }: { label: string; rows: readonly GroupRow[] }) {
  return (
    <View {...accessible({ role: 'table', label })}>
      {rows.map(row => (
        <Group key={row.name} {...row} />
      ))}
    </View>
  )
}

function Group({ name, people, voices }: GroupRow) {
  const [most, setMost] = useState(FIRST)
  const left = voices.length - most
  return (
    <View className='m-card m-card--tight mt2' {...accessible({ role: 'row' })}>
      <View className='m-between'>
        <Text className='t-body t-strong' {...accessible({ role: 'rowheader' })}>
          {name}
        </Text>
        <Text className='t-small t-tab' {...accessible({ role: 'cell' })}>
          {people}
        </Text>
      </View>
      <View {...accessible({ role: 'cell' })}>
        {voices.slice(0, most).map(voice => (
          <VoiceBars key={voice.sentence} voice={voice} />
        ))}
        {left > 0 && (
          <View className='mt3'>
            <Button
              small
              label={roomWords.moreVoices(left)}
              ariaLabel={`${name}，${roomWords.moreVoices(left)}`}
              onTap={() => setMost(voices.length)}
            />
          </View>
        )}
      </View>
    </View>
  )
}
