import { View } from '@tarojs/components'
import { classNames } from './class-names'
import { FieldFrame } from './field-frame'
import { Icon } from './icon'
import type { PickerFieldProps } from './picker-field'
import { uiWords } from '@shared/words/ui-words'

/** One of many, by the browser's own select. */
export function PickerField<V extends string>({
  options,
  value,
  onChoose,
  disabled,
  ...frame
}: PickerFieldProps<V>) {
  return (
    <FieldFrame fit='mid' {...frame}>
      <View
        className={classNames('m-field__box', frame.error !== undefined && 'is-bad', disabled && 'is-off')}
      >
        <select
          className='m-input m-select'
          aria-label={frame.label}
          aria-invalid={frame.error !== undefined}
          disabled={disabled}
          value={value ?? ''}
          onChange={event => {
            const chosen = options.find(option => option.value === event.target.value)
            if (chosen) onChoose(chosen.value)
          }}
        >
          {value === undefined && <option value=''>{uiWords.choose}</option>}
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name='down' size='s' />
      </View>
    </FieldFrame>
  )
}
