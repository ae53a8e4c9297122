import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useEffect, useId, useState } from 'react'
import { accessible } from './accessible'
import { Button } from './button'
import { failureWords } from './failure-view'
import { uiWords } from '@shared/words/ui-words'
import { watchView } from './watch-view'

export type InfiniteListProps<T> = {
  label: string
  rows: readonly T[]
  rowKey: (row: T) => string
  children: (row: T, at: number) => ReactNode
  hasMore: boolean
  loadingMore: boolean
  moreError?: unknown
  onMore: () => void
  /** What stands at the end; a short list needs none. */
  end?: string
  /** Its cards are the rows of one table where a desktop has room for it; their parts are `m-cell`. */
  table?: boolean
}

const chunkSize = 10
const windowedFrom = 20

/** A list that goes on: more at the bottom by itself or by a button, and only what is near the screen is drawn. */
export function InfiniteList<T>(props: InfiniteListProps<T>) {
  const { label, rows, hasMore, loadingMore, moreError, onMore, table } = props
  useReachBottom(() => {
    if (hasMore && !loadingMore && !moreError) onMore()
  })
  const chunks = Array.from({ length: Math.ceil(rows.length / chunkSize) }, (_, at) =>
    rows.slice(at * chunkSize, (at + 1) * chunkSize),
  )
  return (
    <>
      <View className={table ? 'm-sheetrows' : 'm-rows'} {...accessible({ role: 'list', label })}>
        {chunks.map((chunk, at) => (
          <Chunk
            key={at}
            {...props}
            chunk={chunk}
            from={at * chunkSize}
            windowed={rows.length > windowedFrom}
          />
        ))}
      </View>
      <Foot {...props} />
    </>
  )
}

type ChunkProps<T> = InfiniteListProps<T> & { chunk: readonly T[]; from: number; windowed: boolean }

function Chunk<T>({ chunk, from, windowed, rowKey, children }: ChunkProps<T>) {
  const id = `rows${useId().replace(/:/g, '')}`
  const [away, setAway] = useState<number>()
  useEffect(() => {
    if (!windowed) return setAway(undefined)
    return watchView(id, (near, height) => setAway(near || height === 0 ? undefined : height))
  }, [id, windowed])
  return (
    <View id={id} {...(away !== undefined && { style: { height: `${away}px` } })}>
      {away === undefined &&
        chunk.map((row, at) => (
          <View key={rowKey(row)} {...accessible({ role: 'listitem' })}>
            {children(row, from + at)}
          </View>
        ))}
    </View>
  )
}

function Foot<T>({ rows, hasMore, loadingMore, moreError, onMore, end = uiWords.end }: InfiniteListProps<T>) {
  if (!hasMore)
    return (
      <View>{rows.length > windowedFrom && <View className='t-small t-3 t-center mt4'>{end}</View>}</View>
    )
  return (
    <View className='m-col g2 mt4 m-more'>
      {Boolean(moreError) && (
        <View className='t-small t-danger t-center'>{failureWords(moreError).what}</View>
      )}
      <Button
        label={moreError ? uiWords.retry : uiWords.more}
        busy={loadingMore && uiWords.loading}
        onTap={onMore}
      />
    </View>
  )
}
