import type { AriaProps } from '@tarojs/components'
import type { Accessible } from './accessible'

const keyedRoles = new Set(['button', 'link', 'checkbox', 'switch', 'radio', 'tab'])
const groupOf: Record<string, string> = { radio: 'radiogroup', tab: 'tablist' }
const stepOf: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** ARIA in the browser's own attributes, one Tab stop a control (or a group), Enter, Space and the arrow keys. */
export function accessible(about: Accessible): AriaProps {
  const keyed = about.role !== undefined && keyedRoles.has(about.role)
  const focusable = about.focusable ?? keyed
  const attributes: Record<string, unknown> = {
    role: about.role,
    'aria-label': about.label,
    'aria-checked': text(about.checked),
    'aria-selected': text(about.selected),
    'aria-pressed': text(about.pressed),
    'aria-expanded': text(about.expanded),
    'aria-disabled': about.disabled ? 'true' : undefined,
    'aria-busy': about.busy ? 'true' : undefined,
    'aria-hidden': about.hidden ? 'true' : undefined,
    'aria-modal': about.modal ? 'true' : undefined,
    'aria-live': about.live,
    'aria-level': about.level?.toString(),
    'aria-current': about.current ? 'page' : undefined,
    tabindex: keyed ? (focusable ? '0' : '-1') : undefined,
    onKeyDown: keyed ? onKeyDown : undefined,
  }
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined))
}

const text = (value: boolean | undefined) => value?.toString()

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
