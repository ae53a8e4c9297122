import { View } from '@tarojs/components'
import type { Input } from '@shared/contract'
import { lengthOf } from '@shared/domain/text/length-of'
import { liveWords } from '@shared/words/closing-words'
import { textSheetWords } from '@shared/words/convene-words'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Field } from '../../components/field'
import { Sheet } from '../../components/sheet'
import { TextArea } from '../../components/text-area'
import { RefusalNote } from '../../features/shared/refusal-note'
import { useDraft } from '../../lib/use-draft'
import { useLiveDeed } from './live-queries'

export type Steering = 'ASK' | 'OPEN_POLL' | 'NOTE'
type Deed = Input<'session.steer'>['deed']
type Draft = { text: string; minutes: string; options: string }

const words = {
  ASK: { title: liveWords.ask, text: liveWords.askText, limit: 100 },
  OPEN_POLL: { title: liveWords.openPoll, text: liveWords.pollText, limit: 60 },
  NOTE: { title: liveWords.note, text: liveWords.noteText, limit: 300 },
}

/** What is sent, or nothing while it is not whole. */
function deedOf(kind: Steering, { text, minutes, options }: Draft): Deed | undefined {
  const said = text.trim()
  if (lengthOf(said) < 2) return undefined
  if (kind === 'NOTE') return { kind, text: said }
  if (kind === 'ASK') {
    const count = Number(minutes)
    return { kind, text: said, ...(count >= 1 && count <= 120 && { minutes: Math.round(count) }) }
  }
  const lines = options.split('\n').map(line => line.trim())
  const answers = [...new Set(lines.filter(Boolean))]
  return answers.length >= 2 && answers.length <= 4 ? { kind, text: said, options: answers } : undefined
}

type Props = { kind: Steering; consultationId: string; onClose: () => void }

/** A question, a show of hands or a note, as whoever leads types it; what was typed stays until it is out. */
export function SteerSheet({ kind, consultationId, onClose }: Props) {
  const { title, text, limit } = words[kind]
  const { value, update, drop } = useDraft<Draft>(`live.${kind}.${consultationId}`, {
    ...{ text: '', minutes: '' },
    options: '赞成\n反对',
  })
  const [short, setShort] = useState(false)
  const steer = useLiveDeed('session.steer', consultationId)
  const send = () => {
    const deed = deedOf(kind, value)
    setShort(!deed)
    if (!deed) return
    const onSuccess = () => {
      drop()
      onClose()
    }
    steer.mutate({ deed }, { onSuccess })
  }
  return (
    <Sheet title={title} onClose={onClose}>
      <TextArea
        label={text}
        initial={value.text}
        limit={limit}
        count={lengthOf}
        error={short ? textSheetWords.short : undefined}
        onType={typed => update({ text: typed })}
      />
      {kind === 'ASK' && (
        <Field
          label={liveWords.askMinutes}
          kind='number'
          initial={value.minutes}
          optional
          onType={minutes => update({ minutes })}
        />
      )}
      {kind === 'OPEN_POLL' && (
        <TextArea
          label={liveWords.pollOptions}
          initial={value.options}
          limit={80}
          onType={options => update({ options })}
        />
      )}
      <RefusalNote error={steer.error} />
      <View className='m-col g3 mt3'>
        <Button kind='main' label={liveWords.send} busy={steer.isPending} onTap={send} />
      </View>
    </Sheet>
  )
}
