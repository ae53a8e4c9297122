// jsdom stand-ins for @tarojs/components: the browser's real ones are web components that jsdom cannot draw.
import type { ChangeEvent, ComponentType, FocusEvent } from 'react'
import { createElement, forwardRef } from 'react'

type Props = { [name: string]: unknown; onInput?: Handler; onBlur?: Handler; onConfirm?: Handler }
type Handler = (event: { detail: { value: string } }) => void
type Typed = ChangeEvent<HTMLInputElement> | FocusEvent<HTMLInputElement>

const detail = (event: Typed) => ({ detail: { value: event.target.value } })
const onlyWeChat = new Set(
  'hoverClass placeholderClass compileMode autoHeight disableDefaultPadding cursorSpacing showConfirmBar'
    .split(' ')
    .concat(
      'confirmType maxlength scrollX scrollIntoView enableFlex lazyLoad openType mode range start end'.split(
        ' ',
      ),
    ),
)
const ariaName = (name: string) =>
  name === 'ariaRole' ? 'role' : name.replace(/^aria([A-Z])/, 'aria-$1').toLowerCase()

function attributes(props: Props) {
  const entries = Object.entries(props).filter(([name]) => !onlyWeChat.has(name))
  return Object.fromEntries(
    entries.map(([name, value]) => [/^aria[A-Z]/.test(name) ? ariaName(name) : name, value]),
  )
}

const standIn = (tag: string) =>
  forwardRef<HTMLElement, object>((given, ref) => {
    const { onInput, onBlur, onConfirm: _onConfirm, ...props } = given as Props
    return createElement(tag, {
      ...attributes(props),
      ref,
      ...(onInput && { onChange: (event: Typed) => onInput(detail(event)) }),
      ...(onBlur && { onBlur: (event: Typed) => onBlur(detail(event)) }),
    })
  }) as unknown as ComponentType<Record<string, unknown>>

export const View = standIn('div')
export const ScrollView = standIn('div')
export const Picker = standIn('div')
export const Text = standIn('span')
export const Button = standIn('button')
export const Input = standIn('input')
export const Textarea = standIn('textarea')
export const Image = standIn('img')
export const Canvas = standIn('canvas')
