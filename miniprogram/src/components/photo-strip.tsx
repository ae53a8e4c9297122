import { View } from '@tarojs/components'
import { useState } from 'react'
import { Photo } from './photo'
import { PhotoViewer } from './photo-viewer'
import { Tap } from './tap'
import { uiWords } from '@shared/words/ui-words'

/** Photos of a matter in a row; a tap opens the viewer. */
export function PhotoStrip({ photos }: { photos: readonly string[] }) {
  const [open, setOpen] = useState<number>()
  if (photos.length === 0) return null
  return (
    <>
      <View className='m-photos'>
        {photos.map((src, at) => (
          <Tap key={src} className='m-shot' label={uiWords.photo(at + 1)} onTap={() => setOpen(at)}>
            <Photo src={src} />
          </Tap>
        ))}
      </View>
      {open !== undefined && <PhotoViewer photos={photos} first={open} onClose={() => setOpen(undefined)} />}
    </>
  )
}
