import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../../components/card'
import { SectionHead } from '../../components/heading'
import { InfiniteList } from '../../components/infinite-list'
import { PhotoStrip } from '../../components/photo-strip'
import { ListForms } from './list-forms'

const square = (colour: string) =>
  `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'%3E%3Crect width='9' height='9' fill='${colour}'/%3E%3C/svg%3E`
const photos = [square('teal'), square('peru'), square('slategray')]

export function ListPatterns() {
  const [count, setCount] = useState(20)
  const rows = Array.from({ length: count }, (_, at) => `第 ${at + 1} 件事`)
  return (
    <View>
      <ListForms />
      <SectionHead title='照片' />
      <PhotoStrip photos={photos} />
      <SectionHead title='长列表' />
      <InfiniteList
        label='长列表'
        rows={rows}
        rowKey={row => row}
        hasMore={count < 100}
        loadingMore={false}
        onMore={() => setCount(count + 20)}
      >
        {row => (
          <Card onTap={() => undefined} label={row}>
            <View className='t-body t-strong'>{row}</View>
          </Card>
        )}
      </InfiniteList>
    </View>
  )
}
