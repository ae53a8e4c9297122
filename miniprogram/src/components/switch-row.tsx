import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import { Tap } from './tap'

export type SwitchRowProps = {
  label: string
  on: boolean
  onChange: (on: boolean) => void
  meaning?: string | undefined
  icon?: IconName | undefined
  last?: boolean | undefined
  disabled?: boolean | undefined
}

/** On or off, at once. Stands in a List. */
export function SwitchRow({ label, on, onChange, meaning, icon, last, disabled }: SwitchRowProps) {
  return (
    <Tap
      role='switch'
      className={classNames('m-lrow m-lrow--tap', last && 'm-lrow--end')}
      label={meaning === undefined ? label : `${label}，${meaning}`}
      checked={on}
      disabled={disabled}
      onTap={() => onChange(!on)}
    >
      {icon && <Icon name={icon} />}
      <View className='m-grow'>
        <View className='t-body'>{label}</View>
        {meaning !== undefined && <View className='t-small t-3'>{meaning}</View>}
      </View>
      <View className={classNames('m-switch', on && 'is-on')} />
    </Tap>
  )
}
