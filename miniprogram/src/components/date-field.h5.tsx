import { View } from '@tarojs/components'
import { useId } from 'react'
import { classNames } from './class-names'
import type { DateFieldProps } from './date-field'
import { FieldFrame } from './field-frame'

/** A day, by the browser's own date box. */
export function DateField({ value, onChoose, from, to, ...frame }: DateFieldProps) {
  const errorId = `error${useId().replace(/:/g, '')}`
  return (
    <FieldFrame fit='short' {...frame} errorId={errorId}>
      <View className={classNames('m-field__box', frame.error !== undefined && 'is-bad')}>
        <input
          className='m-input'
          type='date'
          aria-label={frame.label}
          aria-invalid={frame.error !== undefined}
          aria-describedby={errorId}
          value={value ?? ''}
          min={from}
          max={to}
          onChange={({ target }) => onChoose(target.value)}
        />
      </View>
    </FieldFrame>
  )
}
