import { Picker, Text, View } from '@tarojs/components'
import { accessible } from './accessible'
import { classNames } from './class-names'
import { FieldFrame } from './field-frame'
import { Icon } from './icon'
import { uiWords } from '@shared/words/ui-words'

export type PickerFieldProps<V extends string> = {
  label: string
  options: readonly { value: V; label: string }[]
  value: V | undefined
  onChoose: (value: V) => void
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean | undefined
  disabled?: boolean | undefined
}

/** One of many, by WeChat's own wheel. In a browser `picker-field.h5.tsx` has a select. */
export function PickerField<V extends string>({
  options,
  value,
  onChoose,
  disabled,
  ...frame
}: PickerFieldProps<V>) {
  const at = options.findIndex(option => option.value === value)
  const words = options[at]?.label
  return (
    <FieldFrame fit='mid' {...frame}>
      <Picker
        mode='selector'
        range={options.map(option => option.label)}
        value={Math.max(0, at)}
        disabled={disabled ?? false}
        onChange={({ detail }) => {
          const chosen = options[Number(detail.value)]
          if (chosen) onChoose(chosen.value)
        }}
      >
        <View
          className={classNames('m-field__box', frame.error !== undefined && 'is-bad', disabled && 'is-off')}
          {...accessible({ role: 'button', label: `${frame.label}，${words ?? uiWords.choose}` })}
        >
          <Text className={classNames('m-grow', words === undefined && 't-3')}>
            {words ?? uiWords.choose}
          </Text>
          <Icon name='down' size='s' />
        </View>
      </Picker>
    </FieldFrame>
  )
}
