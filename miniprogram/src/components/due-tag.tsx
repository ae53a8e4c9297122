import { Text, View } from '@tarojs/components'
import { Icon } from './icon'
import type { IconName } from './icon-name'

export type DueKind = 'far' | 'soon' | 'today' | 'over' | 'extended'

const look: Record<DueKind, [className: string, icon: IconName]> = {
  far: ['', 'clock'],
  soon: [' m-due--soon', 'clock'],
  today: [' m-due--today', 'clock'],
  over: [' m-due--over', 'warn'],
  extended: [' m-due--ext', 'calendar'],
}

/** How long there is. What is lawfully extended is calm and never drawn as late. */
export function DueTag({ kind, words }: { kind: DueKind; words: string }) {
  const [className, icon] = look[kind]
  return (
    <View className={`m-due${className}`}>
      <Icon name={icon} />
      <Text>{words}</Text>
    </View>
  )
}
