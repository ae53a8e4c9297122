import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { accessible } from './accessible'
import { classNames } from './class-names'
import { Heading } from './heading'
import { IconButton } from './icon-button'
import { uiWords } from '@shared/words/ui-words'
import { useModal } from './use-modal'

export type SheetProps = PropsWithChildren<{
  title: string
  onClose: () => void
  /** It holds a picture that is worked on: a desktop gives it more width. */
  board?: boolean
}>

/** From below, over the page, and on a desktop from the right. Draw it only while it is open: `{open && <Sheet …/>}`. */
export function Sheet({ title, onClose, board, children }: SheetProps) {
  const id = useModal(onClose)
  return (
    <View className='m-scrim' onClick={onClose}>
      <View
        id={id}
        className={classNames('m-sheet', board && 'm-sheet--board')}
        onClick={event => event.stopPropagation()}
        {...accessible({ role: 'dialog', label: title, modal: true })}
      >
        <View className='m-sheet__grip' />
        <View className='m-sheet__head'>
          <Heading>{title}</Heading>
          <IconButton icon='close' label={uiWords.close} onTap={onClose} />
        </View>
        {children}
      </View>
    </View>
  )
}
