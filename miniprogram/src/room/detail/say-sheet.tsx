import { View } from '@tarojs/components'
import { useState } from 'react'
import { lengthOf } from '@shared/domain/text/length-of'
import { fill } from '@shared/words/fill-words'
import { roomPageWords as words } from '@shared/words/room-page-words'
import { seatWords } from '@shared/words/seat-words'
import { Button } from '../../components/button'
import { CheckBox } from '../../components/check-box'
import { Sheet } from '../../components/sheet'
import { TextArea } from '../../components/text-area'
import { RefusalNote } from '../../features/shared/refusal-note'
import { clientKey } from '../../lib/client-key'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'
import { useRoomCommand, type Room } from './room-queries'

const LEAST = 4
type SaySheetProps = { consultationId: string; room: Room; seed?: true; onClose: () => void }

/** A sentence of mine, under one key until the server has it; what is typed is never lost. */
export function SaySheet({ consultationId, room, seed, onClose }: SaySheetProps) {
  const [key] = useState(clientKey)
  const { value, update, drop } = useDraft(`say:${consultationId}${seed ? ':seed' : ''}`, {
    ...{ text: '', named: false, meta: false, key },
  })
  const say = useRoomCommand('room.say', consultationId)
  const length = lengthOf(value.text.trim())
  const { meta, ...said } = value
  const send = () =>
    say.mutate(
      { consultationId, ...said, ...(seed && { seed }), ...(seed && meta && { meta }) },
      {
        onSuccess: () => {
          drop()
          toast(seed ? words.seeded2 : words.sent)
          onClose()
        },
      },
    )
  return (
    <Sheet title={seed ? words.seed : words.sayTitle} onClose={onClose}>
      <RefusalNote error={say.error} />
      <TextArea
        label={words.sayLabel}
        hint={seed ? words.seedHint : words.sayHint}
        limit={room.length}
        count={lengthOf}
        initial={value.text}
        onType={text => update({ text })}
      />
      {room.name !== undefined && (
        <CheckBox
          label={fill(words.asNamed, { name: room.name })}
          checked={value.named}
          onChange={named => update({ named })}
        />
      )}
      {seed && <CheckBox label={words.meta} checked={meta} onChange={on => update({ meta: on })} />}
      <View className='t-small t-2 mt2'>
        {room.role && !value.named && fill(words.asRole, { role: seatWords[room.role].resident })}
      </View>
      <View className='t-small t-2 mt2'>{words.sayWarn}</View>
      <View className='mt3'>
        <Button
          kind='main'
          label={words.send}
          disabled={length < LEAST || length > room.length}
          busy={say.isPending}
          onTap={send}
        />
      </View>
    </Sheet>
  )
}
