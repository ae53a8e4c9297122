import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { fill } from '@shared/words/fill-words'
import { batchWords, benchWords } from '@shared/words/staff-words'
import { accessible } from '../../../components/accessible'
import { Banner } from '../../../components/banner'
import { Button } from '../../../components/button'
import { Heading } from '../../../components/heading'
import { uiWords } from '@shared/words/ui-words'
import { useOnline } from '../../../lib/network'
import { QueueContext } from './bench-place'
import { PickBar } from './pick-bar'
import { PickBox } from './pick-box'
import type { useBench } from './use-bench'

type BenchListProps = PropsWithChildren<{
  id: string
  title: string
  bench: ReturnType<typeof useBench>
  /** Where several may be decided about at once. */
  onBatch: (() => void) | undefined
}>

/** The queue, what is chosen in it, and what was done last: a tap looks at it again. */
export function BenchList({ id, title, bench, onBatch, children }: BenchListProps) {
  const { openId, show, open, done, picked } = bench
  const online = useOnline()
  const leadId = done?.leadId
  const said = done ? fill(benchWords.justDone, { text: done.words.replace(/。$/, '') }) : ''
  return (
    <View id={id} className='m-wb__list' {...accessible({ role: 'complementary', label: benchWords.list })}>
      <Heading level={1} look='t-h1'>
        {title}
      </Heading>
      <View>{!online && <Banner icon='offline'>{uiWords.offline}</Banner>}</View>
      <View className='m-wb__done' {...accessible({ role: 'status' })}>
        {leadId !== undefined && <Button kind='text' small label={said} onTap={() => open(leadId)} />}
        {done && leadId === undefined && <View className='t-small t-brand'>{said}</View>}
      </View>
      <QueueContext.Provider
        value={{
          openId,
          show,
          open,
          above: onBatch && <PickBar picked={picked} onBatch={onBatch} />,
          beside: row =>
            onBatch && (
              <PickBox
                label={fill(batchWords.pick, { title: row.title })}
                checked={picked.has(row.id)}
                onTap={() => picked.toggle(row.id)}
              />
            ),
        }}
      >
        {children}
      </QueueContext.Provider>
    </View>
  )
}
