import { View } from '@tarojs/components'
import type { LiveView } from '@shared/domain/session/live-view'
import { accessible } from '../../components/accessible'
import './live.scss'

type Poll = LiveView['polls'][number]

/** How a show of hands stands: a bar and a count an answer, read as one sentence each. */
export function PollBars({ poll }: { poll: Poll }) {
  const { options, counts, votes } = poll
  if (!counts) return null
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
