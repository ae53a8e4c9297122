import { View } from '@tarojs/components'
import { useId } from 'react'
import { classNames } from './class-names'
import { FieldFrame } from './field-frame'
import { TextInput } from './text-input'
import type { TextInputProps } from './text-input'

export type FieldProps = Omit<TextInputProps, 'multiline' | 'bad' | 'describedBy'> & {
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean | undefined
}

/** One line of writing. Check it in `onLeave`, not on every key. Change its `key` to put another text into it. */
export function Field({ hint, error, optional, ...input }: FieldProps) {
  const errorId = `error${useId().replace(/:/g, '')}`
  return (
    <FieldFrame label={input.label} hint={hint} error={error} optional={optional} errorId={errorId}>
      <View
        className={classNames('m-field__box', error !== undefined && 'is-bad', input.disabled && 'is-off')}
      >
        <TextInput {...input} bad={error !== undefined} describedBy={errorId} />
      </View>
    </FieldFrame>
  )
}
