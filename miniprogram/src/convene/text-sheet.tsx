import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { lengthOf } from '@shared/domain/text/length-of'
import { textSheetWords } from '@shared/words/convene-words'
import { Button } from '../components/button'
import { Sheet } from '../components/sheet'
import { TextArea } from '../components/text-area'
import { RefusalNote } from '../features/shared/refusal-note'
import { useDraft } from '../lib/use-draft'

type TextSheetProps = {
  title: string
  label: string
  hint?: string
  act: string
  bad?: boolean
  /** Not to be left empty. */
  needed?: boolean
  /** What is typed outlives a closed sheet under this key. */
  draft: string
  /** Beside the words: a date. */
  more?: ReactNode
  busy: boolean
  error: unknown
  onAct: (text: string, done: () => void) => void
  onClose: () => void
}

const shortest = 4

/** A few words, and one button: a reason, an opinion. What was typed stays until it is sent. */
export function TextSheet(props: TextSheetProps) {
  const { title, label, hint, act, bad, needed = true, draft, more, busy, error, onAct, onClose } = props
  const { value, update, drop } = useDraft(draft, { text: '' })
  const [short, setShort] = useState(false)
  const text = value.text.trim()
  const send = () => {
    const length = lengthOf(text)
    const isShort = needed ? length < shortest : length > 0 && length < shortest
    setShort(isShort)
    if (!isShort) onAct(text, drop)
  }
  return (
    <Sheet title={title} onClose={onClose}>
      <TextArea
        label={label}
        initial={value.text}
        limit={300}
        count={lengthOf}
        hint={hint}
        least={shortest}
        optional={!needed}
        error={short ? textSheetWords.short : undefined}
        onType={typed => update({ text: typed })}
      />
      <View>{more}</View>
      <RefusalNote error={error} />
      <View className='m-col mt3'>
        <Button kind={bad ? 'bad' : 'main'} label={act} busy={busy} onTap={send} />
      </View>
    </Sheet>
  )
}
