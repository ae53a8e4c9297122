import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { accessible } from './accessible'
import { Heading } from './heading'
import { IconButton } from './icon-button'
import { uiWords } from '@shared/words/ui-words'
import { useModal } from './use-modal'

export type SheetProps = PropsWithChildren<{ title: string; onClose: () => void }>

/** From below, over the page. Draw it only while it is open: `{open && <Sheet …/>}`. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const id = useModal(onClose)
  return (
    <View className='m-scrim' onClick={onClose}>
      <View
        id={id}
        className='m-sheet'
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
