import { View } from '@tarojs/components'
import { useState } from 'react'
import { leadListWords, myPlaceWords } from '@shared/words/page-words'
import { fill } from '@shared/words/fill-words'
import { Button } from '../../components/button'
import { ChipRow } from '../../components/chip-row'
import { filterLeads, useLeadFilter } from '../../features/lead/lead-filter'
import { useMyPlace } from '../../features/shared/my-place'
import { MyPlaceSheet } from '../../features/shared/my-place-sheet'
import { namesOf, useDirectory } from '../../features/shared/use-directory'

/** What happens where she lives, in one tap; another tap and it is the whole town again. First she says where. */
export function NearbyChip() {
  const { data: directory } = useDirectory()
  const { townId, communityId } = useMyPlace()
  const filter = useLeadFilter(state => state.filter)
  const here = communityId ?? townId
  const place = namesOf(directory).place(here)
  const [asking, setAsking] = useState(false)
  if (here === undefined || place === '')
    return (
      <View>
        <View className='m-row'>
          <Button small icon='pin' label={myPlaceWords.choose} onTap={() => setAsking(true)} />
        </View>
        {asking && (
          <MyPlaceSheet
            onClose={() => setAsking(false)}
            onKept={chosen => filterLeads({ ...filter, place: chosen })}
          />
        )}
      </View>
    )
  const choose = () => {
    const { place: there, ...rest } = filter
    filterLeads(there === here ? rest : { ...rest, place: here })
  }
  return (
    <ChipRow
      wrap
      label={leadListWords.nearby}
      chips={[{ value: here, label: fill(leadListWords.nearbyPlace, { place }) }]}
      value={filter.place}
      onChoose={choose}
    />
  )
}
