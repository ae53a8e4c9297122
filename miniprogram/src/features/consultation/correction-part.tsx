import { View } from '@tarojs/components'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Output } from '@shared/contract'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { lengthOf } from '@shared/domain/text/length-of'
import { correctionWords } from '@shared/words/closing-words'
import { dateWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { textSheetWords } from '@shared/words/convene-words'
import { useRef, useState } from 'react'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChipRow } from '../../components/chip-row'
import { SectionHead } from '../../components/heading'
import { TextArea } from '../../components/text-area'
import { call } from '../../lib/call'
import { clientKey } from '../../lib/client-key'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'
import { joinFacts } from '../../lib/join-facts'
import { RefusalNote } from '../shared/refusal-note'
import { AgreePart } from './agree-part'

type Part = keyof typeof correctionWords.parts
type Row = Output<'closing.corrections'>['rows'][number]
const parts = Object.entries(correctionWords.parts).map(([value, label]) => ({ value: value as Part, label }))

/** What was said about the minutes; it stays on the server. */
export const useCorrections = (consultationId: string, enabled: boolean) =>
  useQuery({
    queryKey: ['corrections', consultationId],
    queryFn: () => call('closing.corrections', { consultationId }),
    enabled,
    meta: { keep: false },
  })

/** Whoever took part reads the minutes before they are published, and says what is wrong with them. */
export function CorrectionPart({ consultation }: { consultation: ConsultationView }) {
  const { id, stateDueAt } = consultation
  const { data } = useCorrections(id, true)
  const [turn, setTurn] = useState(0)
  return (
    <View>
      <SectionHead title={correctionWords.title} />
      {stateDueAt !== undefined && (
        <View className='t-small t-2'>{fill(correctionWords.about, { date: dateWords(stateDueAt) })}</View>
      )}
      <AgreePart consultation={consultation} />
      <CorrectionForm key={turn} consultationId={id} onSent={() => setTurn(turn + 1)} />
      <View className='mt3'>
        {data?.rows.map(row => (
          <CorrectionCard key={row.id} row={row} />
        ))}
      </View>
    </View>
  )
}

const stateOf = {
  OPEN: correctionWords.open,
  TAKEN: correctionWords.taken,
  NOT_TAKEN: correctionWords.notTaken,
}

/** One correction, and what became of it. */
export function CorrectionCard({ row }: { row: Row }) {
  return (
    <Card kind='flat'>
      <View className='t-small t-2'>{joinFacts([correctionWords.parts[row.part], stateOf[row.state]])}</View>
      <View className='t-body mt1'>{row.text}</View>
      {row.answer !== undefined && (
        <View className='t-small t-2 mt1'>{`${correctionWords.answer}：${row.answer}`}</View>
      )}
    </Card>
  )
}

function CorrectionForm({ consultationId, onSent }: { consultationId: string; onSent: () => void }) {
  const cache = useQueryClient()
  const { value, update, drop } = useDraft(`correct.${consultationId}`, { part: 'MINUTES' as Part, text: '' })
  const [short, setShort] = useState(false)
  const key = useRef(clientKey())
  const text = value.text.trim()
  const correct = useMutation({
    mutationFn: () => call('closing.correct', { consultationId, key: key.current, part: value.part, text }),
    onSuccess: () => {
      drop()
      toast(correctionWords.sent)
      void cache.invalidateQueries({ queryKey: ['corrections', consultationId] })
      onSent()
    },
  })
  const send = () => {
    setShort(lengthOf(text) < 2)
    if (lengthOf(text) >= 2) correct.mutate()
  }
  return (
    <View className='m-col g3 mt3'>
      <ChipRow
        label={correctionWords.part}
        chips={parts}
        value={value.part}
        wrap
        onChoose={part => update({ part })}
      />
      <TextArea
        label={correctionWords.text}
        initial={value.text}
        limit={500}
        count={lengthOf}
        hint={correctionWords.hint}
        least={2}
        error={short ? textSheetWords.short : undefined}
        onType={typed => update({ text: typed })}
      />
      <RefusalNote error={correct.error} />
      <Button kind='main' label={correctionWords.send} busy={correct.isPending} onTap={send} />
    </View>
  )
}
