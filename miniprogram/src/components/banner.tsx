import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { accessible } from './accessible'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-name'

export type BannerProps = PropsWithChildren<{
  kind?: 'soon' | 'calm' | 'bad' | 'info'
  icon?: IconName
}>

/** A sentence over the page that stays as long as its cause. */
export function Banner({ kind = 'soon', icon = 'info', children }: BannerProps) {
  return (
    <View
      className={classNames('m-banner', kind !== 'soon' && `m-banner--${kind}`)}
      {...accessible({ role: kind === 'bad' ? 'alert' : 'status' })}
    >
      <Icon name={icon} />
      <View className='m-grow'>{children}</View>
    </View>
  )
}
