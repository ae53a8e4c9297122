import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ContentReason } from '@shared/domain/content/content-verdict'
import type { LetterView } from '@shared/domain/hall/letter-view'
import { letterWords } from '@shared/words/hall-words'
import { contentHeldWords } from '@shared/words/reason-words'
import { buttonWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { PickerField } from '../../components/picker-field'
import { openLeadFrom } from '../../features/shared/lead-from'
import { RefusalNote } from '../../features/shared/refusal-note'
import { back } from '../../lib/routes'
import { useHallCommand } from '../hall-queries'

const reasons = Object.entries(contentHeldWords).map(([value, { official }]) => ({
  value: value as ContentReason,
  label: official,
}))

/** What may be done with the letter beside answering it: take it back, make a lead of it, let it go on or not. */
export function LetterActs({ letter: { id, revision, may, text } }: { letter: LetterView }) {
  const on = { letterId: id, revision }
  const withdraw = useHallCommand('letter.withdraw')
  const release = useHallCommand('letter.release')
  const reject = useHallCommand('letter.reject')
  const [reasonCode, setReason] = useState<ContentReason>('PERSONAL_DATA')
  const done = { onSuccess: back }
  return (
    <View className='mt3'>
      {may.includes('raise') && (
        <View>
          <View className='t-small t-2 mb2'>{letterWords.raiseAbout}</View>
          <Button
            icon='raise'
            label={letterWords.raise}
            onTap={() => openLeadFrom({ kind: 'LETTER', id }, text)}
          />
        </View>
      )}
      {may.includes('release') && (
        <View>
          <PickerField
            label={letterWords.rejectAs}
            options={reasons}
            value={reasonCode}
            onChoose={setReason}
          />
          <View className='m-row g2'>
            <Button
              grow
              label={letterWords.reject}
              busy={reject.isPending}
              onTap={() => reject.mutate({ ...on, reasonCode }, done)}
            />
            <Button
              grow
              kind='main'
              label={letterWords.release}
              busy={release.isPending}
              onTap={() => release.mutate(on, done)}
            />
          </View>
        </View>
      )}
      {may.includes('withdraw') && (
        <Button
          kind='text'
          icon='undo'
          label={letterWords.withdraw}
          ariaLabel={`${letterWords.withdraw}，${buttonWords.confirm}`}
          busy={withdraw.isPending}
          onTap={() => withdraw.mutate(on)}
        />
      )}
      <RefusalNote error={withdraw.error ?? release.error ?? reject.error} />
    </View>
  )
}
