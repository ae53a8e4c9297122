import { Text, View } from '@tarojs/components'
import { benchKeyWords, benchWords } from '@shared/words/staff-words'
import { accessible } from '../../../components/accessible'
import { Empty } from '../../../components/empty'
import { usePreferences } from '../../../lib/preferences'

const walking = ['move', 'search', 'decide', 'submit'] as const
const batching = ['pick', 'batch'] as const

/** Before a matter is chosen: how to choose one, and the keys by which a day at this desk is shortest. */
export function BenchStart({ batches }: { batches: boolean }) {
  const singleKeys = usePreferences(state => state.singleKeys)
  const keys = [...walking, ...(batches ? batching : []), 'help' as const]
  return (
    <View className='m-wb__start'>
      <Empty art='first' title={benchWords.choose} text={benchWords.chooseHint} />
      {singleKeys && (
        <View className='m-keymap' {...accessible({ role: 'group', label: benchWords.keys })}>
          {keys.map(name => (
            <View key={name} className='m-keymap__o t-small t-2'>
              <View className='m-keymap__k'>
                <Text className='m-kbd'>{benchKeyWords[name][0]}</Text>
              </View>
              <Text>{benchKeyWords[name][1]}</Text>
            </View>
          ))}
        </View>
      )}
    </View>
  )
}
