import { View } from '@tarojs/components'
import type { LiveView } from '@shared/domain/session/live-view'
import { liveWords } from '@shared/words/closing-words'
import { accessible } from '../../components/accessible'
import './live.scss'

type Poll = LiveView['polls'][number]

/** How a show of hands came out: a bar and a count an answer, read as one sentence each; before, when it will be told. */
export function PollBars({ poll }: { poll: Poll }) {
  const { options, counts, votes, closedAt } = poll
  if (!counts)
    return <View className='t-2'>{closedAt === undefined ? liveWords.pollSecret : liveWords.pollFew}</View>
  return (
    <View className='m-col g3'>
      {options.map((option, at) => {
        const count = counts[at] ?? 0
        const share = votes > 0 ? (100 * count) / votes : 0
        return (
          <View key={option} className='mt2' {...accessible({ role: 'img', label: `${option} ${count}` })}>
            <View className='m-row g2'>
              <View className='m-grow'>{option}</View>
              <View className='t-strong t-tab'>{count}</View>
            </View>
            <View className='m-pollbar'>
              <View className='m-pollbar__fill' style={{ width: `${share}%` }} />
            </View>
          </View>
        )
      })}
    </View>
  )
}
