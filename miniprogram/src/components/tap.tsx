import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { accessible } from './accessible'
import type { Accessible } from './accessible'

export type TapProps = PropsWithChildren<
  Accessible & {
    onTap: () => void
    className?: string | undefined
    id?: string | undefined
    /** Keeps the tap from the card it stands in. */
    stop?: boolean | undefined
  }
>

/** Anything that is tapped, by finger, mouse, keyboard or reader. Busy or disabled it stays reachable and does nothing. */
export function Tap({ onTap, className, id, stop, children, ...about }: TapProps) {
  const still = about.disabled || about.busy
  return (
    <View
      {...(id !== undefined && { id })}
      {...(className !== undefined && { className })}
      hoverClass={still ? 'none' : 'is-pressed'}
      onClick={event => {
        if (stop) event.stopPropagation()
        if (!still) onTap()
      }}
      {...accessible({ role: 'button', ...about })}
    >
      {children}
    </View>
  )
}
