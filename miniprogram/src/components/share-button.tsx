import { Button as NativeButton, Text } from '@tarojs/components'
import { accessible } from './accessible'
import { Icon } from './icon'
import type { IconName } from './icon-name'

/** WeChat opens its share sheet only from its own button. A browser has none: `share-button.h5.tsx` copies the address. */
export function ShareButton({ label, icon = 'send' }: { label: string; icon?: IconName }) {
  return (
    <NativeButton className='m-btn m-btn--line m-btn--native' openType='share' {...accessible({ label })}>
      <Icon name={icon} />
      <Text>{label}</Text>
    </NativeButton>
  )
}
