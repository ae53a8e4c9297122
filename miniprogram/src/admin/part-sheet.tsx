import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { buttonWords, loadingWords } from '@shared/words/text-words'
import { Button } from '../components/button'
import { Sheet } from '../components/sheet'
import { refusalWords } from '../features/shared/refusal-words'

type PartSheetProps = PropsWithChildren<{
  title: string
  ready: boolean
  busy: boolean
  error: unknown
  onSave: () => void
  onClose: () => void
}>

/** One unit, place or category while it is written, over the list it stands in. */
export function PartSheet({ title, ready, busy, error, onSave, onClose, children }: PartSheetProps) {
  const refused = error ? refusalWords(error) : undefined
  return (
    <Sheet title={title} onClose={onClose}>
      {children}
      <View>
        {refused && <View className='t-small t-danger mt2'>{`${refused.what}${refused.todo}`}</View>}
      </View>
      <View className='mt3'>
        <Button
          kind='main'
          label={buttonWords.save}
          disabled={!ready}
          busy={busy && loadingWords.save}
          onTap={onSave}
        />
      </View>
    </Sheet>
  )
}
