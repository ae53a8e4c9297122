import { View } from '@tarojs/components'
import { classNames } from '../../../components/class-names'
import { Icon } from '../../../components/icon'
import { Tap } from '../../../components/tap'

type PickBoxProps = { label: string; checked: boolean; onTap: () => void; words?: string }

/** A tick before a row of the queue, or before all of them. */
export function PickBox({ label, checked, onTap, words }: PickBoxProps) {
  return (
    <Tap
      role='checkbox'
      className={classNames('m-pick', checked && 'is-on')}
      label={label}
      checked={checked}
      onTap={onTap}
    >
      <View className='m-check__box'>{checked && <Icon name='check' />}</View>
      {words !== undefined && <View className='t-small'>{words}</View>}
    </Tap>
  )
}
