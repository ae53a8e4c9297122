import { View } from '@tarojs/components'
import { classNames } from './class-names'
import type { DateFieldProps } from './date-field'
import { FieldFrame } from './field-frame'

/** A day, by the browser's own date box. */
export function DateField({ value, onChoose, from, to, ...frame }: DateFieldProps) {
  return (
    <FieldFrame {...frame}>
      <View className={classNames('m-field__box', frame.error !== undefined && 'is-bad')}>
        <input
          className='m-input'
          type='date'
          aria-label={frame.label}
          aria-invalid={frame.error !== undefined}
          value={value ?? ''}
          min={from}
          max={to}
          onChange={({ target }) => onChoose(target.value)}
        />
      </View>
    </FieldFrame>
  )
}
