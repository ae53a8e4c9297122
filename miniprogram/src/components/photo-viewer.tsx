import { View } from '@tarojs/components'
import { useState } from 'react'
import { accessible } from './accessible'
import { IconButton } from './icon-button'
import { Photo } from './photo'
import { uiWords } from '@shared/words/ui-words'
import { useModal } from './use-modal'

export type PhotoViewerProps = { photos: readonly string[]; first?: number; onClose: () => void }

/** Photos over the whole page, one at a time. Draw it only while it is open. */
export function PhotoViewer({ photos, first = 0, onClose }: PhotoViewerProps) {
  const [at, setAt] = useState(first)
  const id = useModal(onClose)
  const label = uiWords.photoOf(at + 1, photos.length)
  return (
    <View id={id} className='m-viewer' {...accessible({ role: 'dialog', label, modal: true })}>
      <Photo className='m-viewer__img' src={photos[at] ?? ''} alt={label} whole onTap={onClose} />
      <View className='m-viewer__bar'>
        <IconButton icon='close' label={uiWords.close} onTap={onClose} />
        <View className='t-small'>{label}</View>
        <View className='m-row'>
          <IconButton icon='back' label={uiWords.previous} disabled={at === 0} onTap={() => setAt(at - 1)} />
          <IconButton
            icon='right'
            label={uiWords.next}
            disabled={at === photos.length - 1}
            onTap={() => setAt(at + 1)}
          />
        </View>
      </View>
    </View>
  )
}
