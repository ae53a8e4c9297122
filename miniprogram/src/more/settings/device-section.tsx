import { useQueryClient } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { myPlaceWords, settingsWords } from '@shared/words/page-words'
import { buttonWords } from '@shared/words/text-words'
import { Dialog } from '../../components/dialog'
import { List, ListRow } from '../../components/list-row'
import { useMyPlace } from '../../features/shared/my-place'
import { MyPlaceSheet } from '../../features/shared/my-place-sheet'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { forgetDevice } from '../../lib/forget-device'
import { toast } from '../../lib/toasts'

/** What this phone remembers by itself, and how to make it forget. */
export function DeviceSection() {
  const { data: directory } = useDirectory()
  const { townId, communityId } = useMyPlace()
  const cache = useQueryClient()
  const [asking, setAsking] = useState(false)
  const [placing, setPlacing] = useState(false)
  const names = namesOf(directory)
  const place = [names.place(townId), names.place(communityId)].filter(Boolean).join(' ')
  const forget = () => {
    forgetDevice()
    void cache.resetQueries()
    setAsking(false)
    toast(settingsWords.cleared)
  }
  return (
    <View>
      <List>
        <ListRow
          title={myPlaceWords.title}
          note={place || myPlaceWords.none}
          icon='pin'
          onTap={() => setPlacing(true)}
        />
        <ListRow title={settingsWords.cache} icon='close' last onTap={() => setAsking(true)} />
      </List>
      {placing && <MyPlaceSheet onClose={() => setPlacing(false)} />}
      {asking && (
        <Dialog
          title={settingsWords.cacheAsk}
          text={settingsWords.cacheAbout}
          safe={buttonWords.cancel}
          act={buttonWords.delete}
          bad
          onSafe={() => setAsking(false)}
          onAct={forget}
        />
      )}
    </View>
  )
}
