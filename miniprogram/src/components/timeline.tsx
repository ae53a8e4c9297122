import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { accessible } from './accessible'
import { Tap } from './tap'
import { uiWords } from '@shared/words/ui-words'

export type TimelineItem = {
  id: string
  /** What happened and who did it; of a coming step, what is due. */
  title: string
  /** When and in what role: 4月29日，市教育局. Of a coming step: 最晚 6月30日. */
  meta?: string | undefined
  text?: string | undefined
  /** `reply` is square, `person` kumquat, `now` and `next` hollow. */
  kind: 'event' | 'reply' | 'person' | 'now' | 'next'
  extra?: ReactNode
}

const node = { event: '', reply: '--sq', person: '--you', now: '--now', next: '--next' } as const

/** One list of what was and what comes, oldest first. A long middle is folded. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label: string }) {
  const [open, setOpen] = useState(false)
  const coming = items.findIndex(({ kind }) => kind === 'now' || kind === 'next')
  const past = coming < 0 ? items.length : coming
  const hidden = open || past <= 6 ? 0 : past - 4
  const head = hidden > 0 ? items.slice(0, 1) : items
  const tail = hidden > 0 ? items.slice(1 + hidden) : []
  return (
    <View className='m-tl' {...accessible({ role: 'list', label })}>
      {head.map((item, at) => (
        <Entry key={item.id} item={item} last={hidden === 0 && at === head.length - 1} />
      ))}
      {hidden > 0 && (
        <View className='m-tl__it' {...accessible({ role: 'listitem' })}>
          <View className='m-tl__dots' />
          <Tap
            className='m-btn m-btn--text m-btn--s'
            label={uiWords.foldedSteps(hidden)}
            onTap={() => setOpen(true)}
          >
            {uiWords.foldedSteps(hidden)}
          </Tap>
        </View>
      )}
      {tail.map((item, at) => (
        <Entry key={item.id} item={item} last={at === tail.length - 1} />
      ))}
    </View>
  )
}

function Entry({ item, last }: { item: TimelineItem; last: boolean }) {
  const ahead = item.kind === 'now' || item.kind === 'next'
  return (
    <View
      className={`m-tl__it${ahead ? ` m-tl__it--${item.kind}` : ''}${last ? ' m-tl__it--end' : ''}`}
      {...accessible({ role: 'listitem' })}
    >
      <View className={`m-tl__node${node[item.kind] && ` m-tl__node${node[item.kind]}`}`} />
      <View className='m-tl__b'>
        <View className='m-tl__t'>{item.title}</View>
        {item.meta !== undefined && <View className='m-tl__m'>{item.meta}</View>}
        {item.text !== undefined && <LongText small text={item.text} />}
        {item.extra}
      </View>
    </View>
  )
}

const longest = 80

/** A text that opens by a tap when it is long; small where a title above it says the same in short. */
export function LongText({ text, small }: { text: string; small?: boolean }) {
  const [open, setOpen] = useState(false)
  const look = small ? 't-small' : 't-read'
  if (open || text.length <= longest) return <View className={`${look} t-2 mt1 m-pre`}>{text}</View>
  return (
    <View className='mt1'>
      <Text className={`${look} t-2 m-pre`}>{`${text.slice(0, longest)}…`}</Text>
      <Tap
        className='m-btn m-btn--text m-btn--s m-btn--inline'
        label={uiWords.wholeText}
        onTap={() => setOpen(true)}
      >
        {uiWords.wholeText}
      </Tap>
    </View>
  )
}
