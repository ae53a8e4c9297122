import { View } from '@tarojs/components'
import { accessible } from './accessible'
import { classNames } from './class-names'
import { Tap } from './tap'

export type SegmentedProps<V extends string> = {
  label: string
  options: readonly { value: V; label: string }[]
  value: V
  onChoose: (value: V) => void
  /** Each option is written in the size it stands for. */
  sizes?: boolean
}

/** Two or three views of one thing. */
export function Segmented<V extends string>({ label, options, value, onChoose, sizes }: SegmentedProps<V>) {
  return (
    <View
      className={classNames('m-seg', sizes && 'm-seg--sizes')}
      {...accessible({ role: 'radiogroup', label })}
    >
      {options.map(option => (
        <Tap
          key={option.value}
          role='radio'
          className={classNames('m-seg__o', option.value === value && 'is-on')}
          label={option.label}
          checked={option.value === value}
          focusable={option.value === value}
          onTap={() => onChoose(option.value)}
        >
          {option.label}
        </Tap>
      ))}
    </View>
  )
}
