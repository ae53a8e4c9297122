import { View } from '@tarojs/components'
import { useId } from 'react'
import { classNames } from './class-names'
import { FieldFrame } from './field-frame'
import { TextInput } from './text-input'
import type { TextInputProps } from './text-input'
import { useLeftError, type CheckText } from './use-left-error'

export type FieldProps = Omit<TextInputProps, 'multiline' | 'bad' | 'describedBy'> & {
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean | undefined
  /** What is wrong with a text, in words: asked when the field is left. */
  check?: CheckText | undefined
}

/** One line of writing. `check` is asked when it is left, not on every key. Change its `key` to put another text into it. */
export function Field({ hint, error: told, optional, check, ...input }: FieldProps) {
  const left = useLeftError(check)
  const error = told ?? left.error
  const errorId = `error${useId().replace(/:/g, '')}`
  return (
    <FieldFrame
      {...{ label: input.label, hint, error, optional, errorId }}
      fit={input.kind === 'number' ? 'short' : undefined}
    >
      <View
        className={classNames('m-field__box', error !== undefined && 'is-bad', input.disabled && 'is-off')}
      >
        <TextInput
          {...input}
          bad={error !== undefined}
          describedBy={errorId}
          onType={text => {
            left.onType(text)
            input.onType(text)
          }}
          onLeave={text => {
            left.onLeave(text)
            input.onLeave?.(text)
          }}
        />
      </View>
    </FieldFrame>
  )
}
