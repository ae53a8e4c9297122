import { View } from '@tarojs/components'
import { roomPageWords as words } from '@shared/words/room-page-words'
import { Button } from '../../components/button'
import { Sheet } from '../../components/sheet'
import { TextArea } from '../../components/text-area'
import { RefusalNote } from '../../features/shared/refusal-note'
import { useDraft } from '../../lib/use-draft'

type ReasonSheetProps = {
  title: string
  hint: string
  draft: string
  asked: { error: unknown; isPending: boolean }
  onSend: (text: string) => void
  onClose: () => void
}
const LIMIT = 300
const LEAST = 4

/** A reason that somebody else reads; kept while it is written. */
export function ReasonSheet({ title, hint, draft, asked, onSend, onClose }: ReasonSheetProps) {
  const { value, update, drop } = useDraft(draft, { text: '' })
  const send = () => {
    onSend(value.text)
    drop()
  }
  return (
    <Sheet title={title} onClose={onClose}>
      <RefusalNote error={asked.error} />
      <TextArea
        label={title}
        hint={hint}
        limit={LIMIT}
        initial={value.text}
        onType={text => update({ text })}
      />
      <View className='mt3'>
        <Button
          kind='main'
          label={words.send}
          disabled={value.text.trim().length < LEAST}
          busy={asked.isPending}
          onTap={send}
        />
      </View>
    </Sheet>
  )
}
