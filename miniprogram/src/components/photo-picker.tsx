import { Text, View } from '@tarojs/components'
import { Icon } from './icon'
import { Photo } from './photo'
import { Tap } from './tap'
import { uiWords } from '@shared/words/ui-words'

export type PhotoItem = {
  id: string
  /** A local path, a blob: address or a signed one. */
  src: string
  /** What is under way, in words: 上传 40%，待上传，检查中，没传上，点一下重试. */
  note?: string | undefined
  failed?: boolean | undefined
}
export type PhotoPickerProps = {
  photos: readonly PhotoItem[]
  max?: number
  onAdd: () => void
  onRemove: (id: string) => void
  /** A tap on a photo: looks at it, or tries again when it failed. */
  onOpen: (photo: PhotoItem) => void
  addLabel?: string
}

/** Squares of photos and the one that adds another. */
export function PhotoPicker({ photos, max = 6, onAdd, onRemove, onOpen, addLabel }: PhotoPickerProps) {
  return (
    <View className='m-photos'>
      {photos.map((photo, at) => (
        <View className='m-shot' key={photo.id}>
          <Tap
            className='m-shot__open'
            label={[uiWords.photo(at + 1), photo.note].filter(Boolean).join('，')}
            onTap={() => onOpen(photo)}
          >
            <Photo src={photo.src} />
            {photo.note !== undefined && (
              <View className={`m-shot__tag${photo.failed ? ' is-bad' : ''}`}>{photo.note}</View>
            )}
          </Tap>
          <Tap
            className='m-shot__x'
            label={`${uiWords.removePhoto}，${uiWords.photo(at + 1)}`}
            onTap={() => onRemove(photo.id)}
          >
            <View className='m-shot__xo'>
              <Icon name='close' />
            </View>
          </Tap>
        </View>
      ))}
      {photos.length < max && (
        <Tap className='m-shot m-shot--add' label={addLabel ?? uiWords.addPhoto} onTap={onAdd}>
          <Icon name='camera' size='l' />
          <Text>{addLabel ?? uiWords.addPhoto}</Text>
        </Tap>
      )}
    </View>
  )
}
