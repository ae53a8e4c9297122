import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { classNames } from './class-names'
import { Tap } from './tap'

export type CardProps = PropsWithChildren<{
  /** `you`: it waits for this person, one a screen. `flat`: quiet help. */
  kind?: 'you' | 'flat' | undefined
  tight?: boolean | undefined
  /** Opens a page: then nothing inside may be tapped, and `label` names it. */
  onTap?: (() => void) | undefined
  label?: string | undefined
  /** What it opens is open, beside it. */
  current?: boolean | undefined
  id?: string | undefined
}>

/** A matter on white ground. */
export function Card({ kind, tight, onTap, label, current, id, children }: CardProps) {
  const className = classNames('m-card', kind && `m-card--${kind}`, tight && 'm-card--tight')
  if (!onTap)
    return (
      <View className={className} {...(id !== undefined && { id })}>
        {children}
      </View>
    )
  return (
    <Tap
      role='link'
      className={classNames(className, 'm-card--tap', current && 'is-current')}
      id={id}
      label={label}
      current={current || undefined}
      onTap={onTap}
    >
      {children}
    </Tap>
  )
}
