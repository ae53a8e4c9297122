import { Text, View } from '@tarojs/components'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Tap } from './tap'

export type CheckBoxProps = {
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
  meaning?: string | undefined
  disabled?: boolean | undefined
}

/** A tick whose whole row is the target. */
export function CheckBox({ label, checked, onChange, meaning, disabled }: CheckBoxProps) {
  return (
    <Tap
      role='checkbox'
      className={classNames('m-check', checked && 'is-on', disabled && 'is-off')}
      label={meaning === undefined ? label : `${label}，${meaning}`}
      checked={checked}
      disabled={disabled}
      onTap={() => onChange(!checked)}
    >
      <View className='m-check__box'>{checked && <Icon name='check' />}</View>
      <View className='m-grow'>
        <View className='t-body'>{label}</View>
        {meaning !== undefined && <Text className='t-small t-2'>{meaning}</Text>}
      </View>
    </Tap>
  )
}
