import { View } from '@tarojs/components'
import { fill } from '@shared/words/fill-words'
import { leadListWords } from '@shared/words/page-words'
import { accessible } from '../../components/accessible'
import type { useLeadList } from '../../features/lead/lead-queries'

/** How many were found, read out when it changes. Of a list that goes on nobody counts the rest: it says so. */
export function FoundCount({ list }: { list: ReturnType<typeof useLeadList> }) {
  const count = list.asked.data?.length ?? 0
  const words = list.hasMore ? leadListWords.countMore : leadListWords.count
  return (
    <View className='t-small t-2' {...accessible({ live: 'polite' })}>
      {list.waiting ? leadListWords.searching : count > 0 ? fill(words, { count }) : ''}
    </View>
  )
}
