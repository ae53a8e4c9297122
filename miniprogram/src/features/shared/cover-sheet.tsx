import { View } from '@tarojs/components'
import { useState } from 'react'
import { coverWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Sheet } from '../../components/sheet'
import { coverPhoto } from '../../lib/cover-photo'
import type { ChosenPhoto } from '../../lib/choose-photos'
import { middleCover, type Cover } from '../../lib/covers'
import { toast } from '../../lib/toasts'
import { CoverBoard } from './cover-board'

type CoverSheetProps = {
  photo: ChosenPhoto
  /** The picture that may leave the phone; none when she does not want it after all. */
  onDecide: (photo: ChosenPhoto | undefined) => void
}

/** Before a picture leaves the phone: faces and plates are covered, or she says that there are none. */
export function CoverSheet({ photo, onDecide }: CoverSheetProps) {
  const [covers, setCovers] = useState<readonly Cover[]>([])
  const [readable, setReadable] = useState(true)
  const [busy, setBusy] = useState(false)
  const drop = () => {
    toast(coverWords.dropped)
    onDecide(undefined)
  }
  const finish = async () => {
    setBusy(true)
    try {
      onDecide(await coverPhoto(photo, covers))
    } catch {
      setBusy(false)
      toast(coverWords.failed, { bad: true })
    }
  }
  return (
    <Sheet board title={coverWords.title} onClose={drop}>
      <View className='t-small t-2'>{readable ? coverWords.about : coverWords.unreadable}</View>
      <CoverBoard
        src={photo.src}
        covers={covers}
        onChange={setCovers}
        onUnreadable={() => setReadable(false)}
      />
      <View className='m-wrap g2 mt2'>
        {readable && (
          <Button
            small
            icon='plus'
            label={coverWords.add}
            onTap={() => setCovers([...covers, middleCover])}
          />
        )}
        {covers.length > 0 && (
          <Button small icon='undo' label={coverWords.undo} onTap={() => setCovers(covers.slice(0, -1))} />
        )}
        <Button small kind='text' label={coverWords.drop} onTap={drop} />
      </View>
      <View className='m-col mt4'>
        {covers.length > 0 ? (
          <Button kind='main' label={coverWords.done} busy={busy} onTap={() => void finish()} />
        ) : (
          <Button kind='main' label={coverWords.none} onTap={() => onDecide(photo)} />
        )}
      </View>
    </Sheet>
  )
}
