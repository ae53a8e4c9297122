import type { AriaProps } from '@tarojs/components'

export type Accessible = {
  role?: string | undefined
  label?: string | undefined
  checked?: boolean | undefined
  selected?: boolean | undefined
  pressed?: boolean | undefined
  expanded?: boolean | undefined
  disabled?: boolean | undefined
  busy?: boolean | undefined
  hidden?: boolean | undefined
  modal?: boolean | undefined
  live?: 'polite' | 'assertive' | undefined
  level?: 1 | 2 | 3 | undefined
  current?: boolean | undefined
  /** Can be reached by Tab; within a group of radios or tabs only the chosen one can. */
  focusable?: boolean | undefined
}

/** What WeChat's reader is told. In a browser `accessible.h5.ts` adds the keyboard and what WeChat has no word for. */
export function accessible(about: Accessible): AriaProps {
  const told: { [K in keyof AriaProps]: AriaProps[K] | undefined } = {
    ariaRole: about.role,
    ariaLabel: about.label,
    ariaChecked: about.checked ?? about.pressed,
    ariaSelected: about.selected ?? about.current,
    ariaExpanded: about.expanded,
    ariaDisabled: about.disabled,
    ariaBusy: about.busy,
    ariaHidden: about.hidden,
    ariaModal: about.modal,
    ariaLive: about.live,
  }
  // an undefined property would still travel through setData
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
}
