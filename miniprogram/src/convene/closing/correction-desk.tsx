import { View } from '@tarojs/components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Output } from '@shared/contract'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { lengthOf } from '@shared/domain/text/length-of'
import { correctionWords } from '@shared/words/closing-words'
import { textSheetWords } from '@shared/words/convene-words'
import { useState } from 'react'
import { Button } from '../../components/button'
import { SectionHead } from '../../components/heading'
import { TextArea } from '../../components/text-area'
import { AgreePart } from '../../features/consultation/agree-part'
import { CorrectionCard, useCorrections } from '../../features/consultation/correction-part'
import { RefusalNote } from '../../features/shared/refusal-note'
import { call } from '../../lib/call'
import { useDraft } from '../../lib/use-draft'
import { ReceiptList } from './receipt-list'

type Row = Output<'closing.corrections'>['rows'][number]

/** What participants want mended; each gets an answer before anything is published. */
export function CorrectionDesk({ consultation }: { consultation: ConsultationView }) {
  const { data } = useCorrections(consultation.id, true)
  return (
    <View>
      <AgreePart consultation={consultation} />
      <ReceiptList consultation={consultation} />
      <SectionHead title={correctionWords.list} />
      {data?.rows.length === 0 && <View className='t-small t-2'>{correctionWords.none}</View>}
      <View className='m-col g3'>
        {data?.rows.map(row => (
          <View key={row.id}>
            <CorrectionCard row={row} />
            {row.state === 'OPEN' && <AnswerForm consultationId={consultation.id} row={row} />}
          </View>
        ))}
      </View>
    </View>
  )
}

function AnswerForm({ consultationId, row }: { consultationId: string; row: Row }) {
  const cache = useQueryClient()
  const { value, update, drop } = useDraft(`answer.${row.id}`, { text: '' })
  const [short, setShort] = useState(false)
  const answer = useMutation({
    mutationFn: (taken: boolean) =>
      call('closing.answerCorrection', { consultationId, correctionId: row.id, taken, answer: value.text }),
    onSuccess: () => {
      drop()
      void cache.invalidateQueries({ queryKey: ['corrections', consultationId] })
    },
  })
  const send = (taken: boolean) => {
    const isShort = lengthOf(value.text.trim()) < 4
    setShort(isShort)
    if (!isShort) answer.mutate(taken)
  }
  return (
    <View className='m-col g3 mt2'>
      <TextArea
        label={correctionWords.answer}
        initial={value.text}
        limit={300}
        count={lengthOf}
        hint={correctionWords.answerHint}
        least={4}
        error={short ? textSheetWords.short : undefined}
        onType={text => update({ text })}
      />
      <RefusalNote error={answer.error} />
      <View className='m-row g2'>
        <Button grow label={correctionWords.leave} busy={answer.isPending} onTap={() => send(false)} />
        <Button
          grow
          kind='tint'
          label={correctionWords.take}
          busy={answer.isPending}
          onTap={() => send(true)}
        />
      </View>
    </View>
  )
}
