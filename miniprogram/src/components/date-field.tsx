import { Picker, Text, View } from '@tarojs/components'
import { accessible } from './accessible'
import { classNames } from './class-names'
import { FieldFrame } from './field-frame'
import { Icon } from './icon'
import { uiWords } from '@shared/words/ui-words'

export type DateFieldProps = {
  label: string
  /** `2026-11-22`. */
  value: string | undefined
  onChoose: (date: string) => void
  from?: string | undefined
  to?: string | undefined
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean | undefined
}

/** A day, by WeChat's own wheel. In a browser `date-field.h5.tsx` has a date box. */
export function DateField({ value, onChoose, from = '', to = '', ...frame }: DateFieldProps) {
  return (
    <FieldFrame fit='short' {...frame}>
      <Picker
        mode='date'
        value={value ?? ''}
        start={from}
        end={to}
        onChange={({ detail }) => onChoose(detail.value)}
      >
        <View
          className={classNames('m-field__box', frame.error !== undefined && 'is-bad')}
          {...accessible({ role: 'button', label: `${frame.label}，${value ?? uiWords.choose}` })}
        >
          <Text className={classNames('m-grow', value === undefined && 't-3')}>
            {value ?? uiWords.choose}
          </Text>
          <Icon name='calendar' size='s' />
        </View>
      </Picker>
    </FieldFrame>
  )
}
