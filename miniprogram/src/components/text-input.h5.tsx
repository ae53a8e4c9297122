import { useEffect, useRef } from 'react'
import type { TextInputProps } from './text-input'

const type = {
  text: 'text',
  number: 'text',
  phone: 'tel',
  search: 'search',
  code: 'text',
  date: 'date',
} as const
const mode = {
  text: 'text',
  number: 'numeric',
  phone: 'tel',
  search: 'search',
  code: 'text',
  date: 'none',
} as const

/** The browser's own boxes: they carry their label, their error and their keyboard by themselves. */
export function TextInput(props: TextInputProps) {
  const { initial, label, onType, onLeave, onEnter, placeholder, kind = 'text', multiline } = props
  const area = useRef<HTMLTextAreaElement>(null)
  const grow = () => {
    if (!area.current) return
    area.current.style.height = 'auto'
    area.current.style.height = `${area.current.scrollHeight}px`
  }
  useEffect(grow, [])
  const common = {
    id: props.id,
    defaultValue: initial,
    placeholder,
    disabled: props.disabled,
    maxLength: props.max ?? 5000,
    'aria-label': label,
    'aria-invalid': props.bad ?? false,
    'aria-describedby': props.describedBy,
    onBlur: (event: { target: { value: string } }) => onLeave?.(event.target.value),
  }
  if (multiline) {
    return (
      <textarea
        {...common}
        ref={area}
        rows={3}
        className='m-area'
        onChange={({ target }) => {
          grow()
          onType(target.value)
        }}
      />
    )
  }
  return (
    <input
      {...common}
      className='m-input'
      type={type[kind]}
      inputMode={mode[kind]}
      autoComplete='off'
      onChange={({ target }) => onType(target.value)}
      onKeyDown={event => {
        // the Enter that ends a Chinese word in the input method is not the person's
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.()
      }}
    />
  )
}
