import { View } from '@tarojs/components'
import { useState } from 'react'
import { myPlaceWords } from '@shared/words/page-words'
import { buttonWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Sheet } from '../../components/sheet'
import { keepMyPlace, useMyPlace } from './my-place'
import { PlaceFields } from './place-fields'

type MyPlaceSheetProps = { onClose: () => void; onKept?: (placeId: string) => void }

/** Where she lives, if she likes to say so: kept on this device alone, and forgotten with one tap. */
export function MyPlaceSheet({ onClose, onKept }: MyPlaceSheetProps) {
  const kept = useMyPlace()
  const [place, setPlace] = useState(kept)
  const keep = () => {
    if (place.townId === undefined) return
    keepMyPlace(place)
    onKept?.(place.communityId ?? place.townId)
    onClose()
  }
  const forget = () => {
    keepMyPlace({ townId: undefined, communityId: undefined })
    onClose()
  }
  return (
    <Sheet title={myPlaceWords.title} onClose={onClose}>
      <View className='t-small t-2'>{myPlaceWords.about}</View>
      <PlaceFields {...place} onChange={setPlace} />
      <View className='m-col g2 mt4'>
        <Button kind='main' label={buttonWords.confirm} disabled={place.townId === undefined} onTap={keep} />
        {kept.townId !== undefined && <Button label={myPlaceWords.forget} onTap={forget} />}
      </View>
    </Sheet>
  )
}
