import type { AriaProps } from '@tarojs/components'
import type { Accessible } from './accessible'

const keyedRoles = new Set(['button', 'link', 'checkbox', 'switch', 'radio', 'tab'])
const groupOf: Record<string, string> = { radio: 'radiogroup', tab: 'tablist' }
const stepOf: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** ARIA in the browser's own attributes, one Tab stop a control (or a group), Enter, Space and the arrow keys. */
export function accessible(about: Accessible): AriaProps {
  const attributes = { ...states(about), ...keyboard(about) }
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined))
}

const states = (about: Accessible): Record<string, unknown> => ({
  role: about.role,
  'aria-label': about.label,
  'aria-checked': text(about.checked),
  'aria-selected': text(about.selected),
  'aria-pressed': text(about.pressed),
  'aria-expanded': text(about.expanded),
  'aria-disabled': onlyTrue(about.disabled),
  'aria-busy': onlyTrue(about.busy),
  'aria-hidden': onlyTrue(about.hidden),
  'aria-modal': onlyTrue(about.modal),
  'aria-live': about.live,
  'aria-level': about.level?.toString(),
  'aria-current': about.current ? 'page' : undefined,
})

const text = (value: boolean | undefined) => value?.toString()
const onlyTrue = (value: boolean | undefined) => (value ? 'true' : undefined)

function keyboard({ role, focusable }: Accessible): Record<string, unknown> {
  const isControl = role !== undefined && keyedRoles.has(role)
  // a column that scrolls is reached by Tab too, where it asks for that
  if (!isControl) return focusable === undefined ? {} : { tabindex: focusable ? '0' : '-1' }
  return { tabindex: focusable === false ? '-1' : '0', onKeyDown }
}

function onKeyDown(event: KeyboardEvent) {
  const control = event.currentTarget as HTMLElement
  if (event.target !== control || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault()
    control.click()
  } else if (event.key in stepOf) moveInGroup(event, control)
}

function moveInGroup(event: KeyboardEvent, control: HTMLElement) {
  const role = control.getAttribute('role') ?? ''
  const group = groupOf[role] && control.closest(`[role=${groupOf[role]}]`)
  if (!group) return
  event.preventDefault()
  const all = [...group.querySelectorAll<HTMLElement>(`[role=${role}]:not([aria-disabled])`)]
  const at = all.indexOf(control) + (stepOf[event.key] ?? 0)
  const next = all[(at + all.length) % all.length]
  next?.focus()
  next?.click()
}
