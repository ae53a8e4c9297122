import { View } from '@tarojs/components'
import { accessible } from './accessible'
import { classNames } from './class-names'
import type { IconName } from './icon-name'

/** A drawing in the colour of the text around it. Decoration for a reader: whoever holds it carries the words. */
export function Icon({ name, size }: { name: IconName; size?: 's' | 'l' | undefined }) {
  return (
    <View
      className={classNames('m-ic', size && `m-ic--${size}`, `i-${name}`)}
      {...accessible({ hidden: true })}
    />
  )
}
