import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { accessible } from './accessible'
import { uiWords } from '@shared/words/ui-words'

/** True once this much time has passed. */
export function useLate(milliseconds: number) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return late
}

/** The outline of cards to come: not before 300 ms, and after 8 seconds it says that the network is slow. */
export function Skeleton({ cards = 3 }: { cards?: number }) {
  const visible = useLate(300)
  const slow = useLate(8000)
  return (
    <View {...accessible({ role: 'status', busy: true, label: slow ? uiWords.slow : uiWords.loading })}>
      {visible && Array.from({ length: cards }, (_, at) => <SkeletonCard key={at} />)}
      {slow && <View className='t-small t-2 t-center'>{uiWords.slow}</View>}
    </View>
  )
}

function SkeletonCard() {
  return (
    <View className='m-card m-row g3'>
      <View className='m-skel--o' />
      <View className='m-grow'>
        <View className='m-skel m-skel--w80' />
        <View className='m-skel m-skel--w50 mt3' />
      </View>
    </View>
  )
}
