import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useId, useState } from 'react'
import { accessible } from './accessible'
import { classNames } from './class-names'
import { FieldFrame } from './field-frame'
import { lengthFault } from './length-fault'
import { TextInput } from './text-input'
import type { TextInputProps } from './text-input'
import { useLeftError } from './use-left-error'
import { uiWords } from '@shared/words/ui-words'

export type TextAreaProps = Omit<TextInputProps, 'multiline' | 'bad' | 'describedBy' | 'kind' | 'max'> & {
  /** The limit people are told; what is beyond it is not cut. */
  limit: number
  /** The fewest characters that are taken, of a text that was begun. */
  least?: number | undefined
  /** How long a text is, as people count; by default as the machine does. */
  count?: ((text: string) => number) | undefined
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean | undefined
  aside?: ReactNode
  /** Another number puts `initial` into the box anew. */
  refill?: number | undefined
}

/** From so many characters on a desktop gives the text the room of a page. */
const LONG = 1500
const spoken = new Set([50, 20, 0])

const asTheMachine = (text: string) => text.length

/** Several lines of writing with what is left of them; their length is judged when they are left. */
export function TextArea({
  limit,
  least = 0,
  count = asTheMachine,
  hint,
  error: told,
  optional,
  aside,
  refill = 0,
  onType,
  onLeave,
  ...input
}: TextAreaProps) {
  const [typed, setTyped] = useState({ text: input.initial, refill })
  const text = typed.refill === refill ? typed.text : input.initial
  const errorId = `error${useId().replace(/:/g, '')}`
  const fault = useLeftError(value => lengthFault(count(value.trim()), { least, limit }))
  const error = told ?? (typed.refill === refill ? fault.error : undefined)
  const left = limit - count(text)
  return (
    <FieldFrame {...{ label: input.label, hint, error, optional, aside, errorId }}>
      <View
        className={classNames(
          'm-field__box m-field__box--area',
          limit >= LONG && 'm-field__box--long',
          error !== undefined && 'is-bad',
          input.disabled && 'is-off',
        )}
      >
        <TextInput
          key={refill}
          {...input}
          multiline
          max={limit * 2 + 200}
          bad={error !== undefined}
          describedBy={errorId}
          onType={value => {
            fault.onType(value)
            setTyped({ text: value, refill })
            onType(value)
          }}
          onLeave={value => {
            fault.onLeave(value)
            onLeave?.(value)
          }}
        />
        <Text
          className={classNames('m-field__count', left < 0 && 'is-over')}
          {...accessible({ live: spoken.has(left) || left < 0 ? 'polite' : undefined })}
        >
          {uiWords.counter(left)}
        </Text>
      </View>
    </FieldFrame>
  )
}
