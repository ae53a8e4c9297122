import { View } from '@tarojs/components'
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import { firstUseWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { storage } from '../../lib/storage'

const useFirstUse = create(
  persist(() => ({ seen: false }), { name: 'first-use', storage: createJSONStorage(() => storage) }),
)

/** What this is and what it is not, once. */
export function FirstUse() {
  const seen = useFirstUse(state => state.seen)
  if (seen) return null
  return (
    <View className='mt3'>
      <Card>
        <View className='m-col m-col--mid t-center'>
          <View className='m-art m-art--first' />
          <View className='mt2'>
            <Heading look='t-display'>{firstUseWords.title}</Heading>
          </View>
        </View>
        <View className='t-body t-2 mt2'>{firstUseWords.body}</View>
        <View className='t-small t-3 mt2'>{firstUseWords.notThis}</View>
        <View className='m-col mt3 m-mid'>
          <Button
            kind='tint'
            label={firstUseWords.start}
            onTap={() => useFirstUse.setState({ seen: true })}
          />
        </View>
      </Card>
    </View>
  )
}
