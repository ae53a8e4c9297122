import { View } from '@tarojs/components'
import { accessible } from './accessible'
import { Button } from './button'

export type EmptyProps = {
  /** `first` nothing yet, `none` nothing found, `offline` no network, `closed` all done, `table` nothing to discuss. */
  art: 'first' | 'none' | 'offline' | 'closed' | 'table'
  title: string
  text?: string | undefined
  act?: { label: string; onTap: () => void } | undefined
}

/** What is so, what to do about it, and the one button that does it. */
export function Empty({ art, title, text, act }: EmptyProps) {
  return (
    <View className='m-empty'>
      <View className={`m-art m-art--${art}`} {...accessible({ hidden: true })} />
      <View className='t-body t-strong mt3'>{title}</View>
      {text !== undefined && <View className='t-small t-2 mt1'>{text}</View>}
      {act && (
        <View className='mt4'>
          <Button kind='tint' {...act} />
        </View>
      )}
    </View>
  )
}
