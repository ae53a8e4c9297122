import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from './accessible'
import { Button } from './button'
import { Heading } from './heading'
import { useModal } from './use-modal'

export type DialogProps = {
  /** A question: 撤回这条线索？ */
  title: string
  /** What follows from it, in one or two sentences. */
  text?: string | undefined
  /** Two verbs; the safe one stands first. */
  safe: string
  act: string
  bad?: boolean | undefined
  busy?: boolean | undefined
  onSafe: () => void
  onAct: () => void
  children?: ReactNode
}

/** Asks before what matters. Draw it only while it is open; never two deep. */
export function Dialog({ title, text, safe, act, bad, busy, onSafe, onAct, children }: DialogProps) {
  const id = useModal(onSafe)
  return (
    <View className='m-scrim m-scrim--mid'>
      <View
        id={id}
        className='m-dialog'
        {...accessible({ role: bad ? 'alertdialog' : 'dialog', label: title, modal: true })}
      >
        <Heading>{title}</Heading>
        {text !== undefined && <View className='t-body t-2 mt2'>{text}</View>}
        {children}
        <View className='m-dialog__acts'>
          <Button label={safe} onTap={onSafe} />
          <Button label={act} kind={bad ? 'bad' : 'main'} busy={busy} onTap={onAct} />
        </View>
      </View>
    </View>
  )
}
