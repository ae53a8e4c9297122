import { Input, Textarea } from '@tarojs/components'
import { accessible } from './accessible'

export type TextInputProps = {
  /** What stands in it at first. The box is not controlled: WeChat moves the cursor of one that is. */
  initial: string
  label: string
  onType: (text: string) => void
  onLeave?: ((text: string) => void) | undefined
  onEnter?: (() => void) | undefined
  placeholder?: string | undefined
  kind?: 'text' | 'number' | 'phone' | 'search' | 'code' | 'date'
  multiline?: boolean | undefined
  /** The phone's hard stop, far beyond the limit people are told. */
  max?: number | undefined
  disabled?: boolean | undefined
  bad?: boolean | undefined
  describedBy?: string | undefined
  id?: string | undefined
}

const native = {
  text: 'text',
  number: 'number',
  phone: 'number',
  search: 'text',
  code: 'text',
  date: 'text',
} as const

/** WeChat's own boxes. In a browser `text-input.h5.tsx` takes this file's place. */
export function TextInput(props: TextInputProps) {
  const { initial, label, onType, onLeave, onEnter, placeholder = '', max = 5000, disabled = false } = props
  const common = {
    defaultValue: initial,
    placeholder,
    placeholderClass: 'm-ph',
    maxlength: max,
    disabled,
    ...(props.id !== undefined && { id: props.id }),
    ...accessible({ label }),
  }
  if (props.multiline) {
    return (
      <Textarea
        {...common}
        className='m-area'
        autoHeight
        disableDefaultPadding
        cursorSpacing={120}
        showConfirmBar={false}
        onInput={({ detail }) => onType(detail.value)}
        onBlur={({ detail }) => onLeave?.(detail.value)}
      />
    )
  }
  return (
    <Input
      {...common}
      className='m-input'
      type={native[props.kind ?? 'text']}
      confirmType={props.kind === 'search' ? 'search' : 'done'}
      cursorSpacing={120}
      onInput={({ detail }) => onType(detail.value)}
      onBlur={({ detail }) => onLeave?.(detail.value)}
      onConfirm={() => onEnter?.()}
    />
  )
}
