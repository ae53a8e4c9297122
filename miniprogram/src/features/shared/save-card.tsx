import { View } from '@tarojs/components'
import { useState } from 'react'
import { shareWords } from '@shared/words/page-words'
import { Banner } from '../../components/banner'
import { Button } from '../../components/button'
import { openPermissions, savePicture } from '../../lib/save-picture'
import { toast } from '../../lib/toasts'

/** Puts the card into the album; if she once refused that, says so and where it is changed. */
export function SaveCard({ file }: { file: string }) {
  const [refused, setRefused] = useState(false)
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    const saving = await savePicture(`${shareWords.card}.png`, file)
    setBusy(false)
    setRefused(saving === 'refused')
    if (saving === 'saved') toast(shareWords.saved)
    if (saving === 'failed') toast(shareWords.notSaved, { bad: true })
  }
  return (
    <View className='m-col mt3'>
      <View>
        {refused && (
          <Banner kind='info' icon='lock'>
            <View>{shareWords.albumRefused}</View>
            <Button kind='text' small label={shareWords.openAlbum} onTap={openPermissions} />
          </Banner>
        )}
      </View>
      <Button kind='tint' icon='download' label={shareWords.save} busy={busy} onTap={() => void save()} />
    </View>
  )
}
