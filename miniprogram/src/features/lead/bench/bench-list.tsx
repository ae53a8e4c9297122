import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { fill } from '@shared/words/fill-words'
import { benchWords } from '@shared/words/staff-words'
import { accessible } from '../../../components/accessible'
import { Banner } from '../../../components/banner'
import { Button } from '../../../components/button'
import { Heading } from '../../../components/heading'
import { SearchBox } from '../../../components/search-box'
import { uiWords } from '../../../components/ui-words'
import { useOnline } from '../../../lib/network'
import { QueueContext } from './bench-place'
import type { useBench } from './use-bench'

type BenchListProps = PropsWithChildren<{ id: string; title: string; bench: ReturnType<typeof useBench> }>

/** The queue with its search, and what was done last: a tap looks at it again. */
export function BenchList({ id, title, bench, children }: BenchListProps) {
  const { openId, text, show, open, done } = bench
  const online = useOnline()
  return (
    <View id={id} className='m-wb__list' {...accessible({ role: 'complementary', label: benchWords.list })}>
      <Heading level={1} look='t-h1'>
        {title}
      </Heading>
      <View>{!online && <Banner icon='offline'>{uiWords.offline}</Banner>}</View>
      <View className='mt2'>
        <SearchBox
          initial=''
          label={benchWords.search}
          placeholder={benchWords.search}
          onSearch={bench.setText}
        />
      </View>
      <View className='m-wb__done'>
        {done && (
          <Button
            kind='text'
            small
            label={fill(benchWords.justDone, { text: done.words })}
            onTap={() => open(done.leadId)}
          />
        )}
      </View>
      <QueueContext.Provider value={{ openId, text, show, open }}>{children}</QueueContext.Provider>
    </View>
  )
}
