import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { AgreedWay } from '@shared/domain/consultation/agreed-way'
import { correctionWords } from '@shared/words/closing-words'
import { useState } from 'react'
import { ChoiceGroup } from '../../components/choice-group'
import { call } from '../../lib/call'
import { toast } from '../../lib/toasts'
import { TextSheet } from '../text-sheet'

const ways = (['IN_PERSON', 'PHONE'] as const).map(value => ({ value, label: correctionWords.ways[value] }))

type Props = { consultationId: string; revision: number; seatId: string; name: string; onClose: () => void }

/** Writes down that somebody without an account has nothing against the minutes, and how she was asked. */
export function RecordAgreed({ consultationId, revision, seatId, name, onClose }: Props) {
  const cache = useQueryClient()
  const [way, setWay] = useState<AgreedWay>('IN_PERSON')
  const record = useMutation({
    mutationFn: (note: string) =>
      call('closing.recordAgreed', { consultationId, revision, seatId, way, note }),
    // the text may have changed since she was asked: who writes it down sees the one that stands now
    onError: () => void cache.invalidateQueries({ queryKey: ['consultation', consultationId] }),
    onSettled: () => {
      for (const key of ['minutesReceipts', 'minutesAgreed'])
        void cache.invalidateQueries({ queryKey: [key, consultationId] })
    },
  })
  return (
    <TextSheet
      title={`${correctionWords.record}，${name}`}
      label={correctionWords.recordNote}
      hint={correctionWords.recordHint}
      act={correctionWords.record}
      draft={`recordAgreed.${seatId}`}
      more={<ChoiceGroup label={correctionWords.recordWay} choices={ways} value={way} onChoose={setWay} />}
      busy={record.isPending}
      error={record.error}
      onClose={onClose}
      onAct={(text, drop) =>
        record.mutate(text, {
          onSuccess: () => {
            drop()
            toast(correctionWords.recorded)
            onClose()
          },
        })
      }
    />
  )
}
