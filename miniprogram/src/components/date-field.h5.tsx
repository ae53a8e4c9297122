import { View } from '@tarojs/components'
import { useId } from 'react'
import { classNames } from './class-names'
import type { DateFieldProps } from './date-field'
import { dayFault } from './day-fault'
import { FieldFrame } from './field-frame'
import { useLeftError } from './use-left-error'

/** A day, by the browser's own date box; one out of bounds is told when it is left. */
export function DateField({ value, onChoose, from, to, ...frame }: DateFieldProps) {
  const left = useLeftError(day => dayFault(day, { from, to }))
  const error = frame.error ?? left.error
  const errorId = `error${useId().replace(/:/g, '')}`
  return (
    <FieldFrame fit='short' {...frame} error={error} errorId={errorId}>
      <View className={classNames('m-field__box', error !== undefined && 'is-bad')}>
        <input
          className='m-input'
          type='date'
          aria-label={frame.label}
          aria-invalid={error !== undefined}
          aria-describedby={errorId}
          value={value ?? ''}
          min={from}
          max={to}
          onChange={({ target }) => {
            left.onType(target.value)
            onChoose(target.value)
          }}
          onBlur={({ target }) => left.onLeave(target.value)}
        />
      </View>
    </FieldFrame>
  )
}
