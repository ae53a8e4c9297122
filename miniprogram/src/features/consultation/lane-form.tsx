import { useState } from 'react'
import type { LaneKind } from '@shared/domain/lane/utterance'
import { laneKindWords, laneWords } from '@shared/words/lane-words'
import { loadingWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { ChipRow } from '../../components/chip-row'
import { Sheet } from '../../components/sheet'
import { TextArea } from '../../components/text-area'
import { clientKey } from '../../lib/client-key'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'
import { RefusalNote } from '../shared/refusal-note'
import { useLaneCommand } from './lane-queries'

const LIMIT = 200
const LEAST = 4
const points = (['FOR', 'CONCERN'] as const).map(value => ({ value, label: laneKindWords[value] }))

type LaneFormProps = { consultationId: string; first: 'QUESTION' | 'FOR'; onClose: () => void }

/** A question, or a point for or against; kept as it is typed, under one key until the server has it. */
export function LaneForm({ consultationId, first, onClose }: LaneFormProps) {
  const [key] = useState(clientKey)
  const { value, update, drop } = useDraft(`lane:${consultationId}:${first}`, {
    kind: first as LaneKind,
    text: '',
    key,
  })
  const say = useLaneCommand('lane.say', consultationId)
  const submit = () =>
    say.mutate(
      { consultationId, ...value },
      {
        onSuccess: ({ state }) => {
          drop()
          toast(state === 'HELD' ? laneWords.held : laneWords.sent)
          onClose()
        },
      },
    )
  return (
    <Sheet title={first === 'QUESTION' ? laneWords.ask : laneWords.say} onClose={onClose}>
      {first !== 'QUESTION' && (
        <ChipRow
          label={laneWords.kind}
          chips={points}
          value={value.kind as 'FOR' | 'CONCERN'}
          onChoose={kind => update({ kind })}
          wrap
        />
      )}
      <TextArea
        label={laneWords.text}
        hint={laneWords.textHint}
        least={4}
        limit={LIMIT}
        initial={value.text}
        onType={text => update({ text })}
      />
      <RefusalNote error={say.error} />
      <Button
        kind='main'
        icon='send'
        label={laneWords.send}
        disabled={value.text.trim().length < LEAST}
        busy={say.isPending && loadingWords.submit}
        onTap={submit}
      />
    </Sheet>
  )
}
