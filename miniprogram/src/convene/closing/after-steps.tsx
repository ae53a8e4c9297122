import { View } from '@tarojs/components'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { hallsAbove } from '@shared/domain/place/halls-above'
import { closingWords, rateWords } from '@shared/words/closing-words'
import { useState } from 'react'
import { Button } from '../../components/button'
import { ChipRow } from '../../components/chip-row'
import { PickerField } from '../../components/picker-field'
import { useConsultationStep } from '../../features/consultation/consultation-queries'
import { RefusalNote } from '../../features/shared/refusal-note'
import { useDirectory } from '../../features/shared/use-directory'
import { go, routes } from '../../lib/routes'
import { toast } from '../../lib/toasts'
import { TextSheet } from '../text-sheet'

type Open = 'escalate' | 'evaluate'
const stars = rateWords.stars.map((label, at) => ({ value: String(at + 1), label }))
type Props = { consultation: ConsultationView }

/** One level up; and once it is out: judging, closing, and the example that others learn from. */
export function AfterSteps({ consultation }: Props) {
  const { id, may, publishedAt } = consultation
  const [open, setOpen] = useState<Open>()
  const close = useConsultationStep('closing.close', consultation)
  const shut = () => setOpen(undefined)
  return (
    <View className='m-col g3 mt4 m-deeds'>
      <RefusalNote error={close.error} />
      {may.includes('escalate') && <Button label={closingWords.escalate} onTap={() => setOpen('escalate')} />}
      {may.includes('evaluate') && <Button label={closingWords.evaluate} onTap={() => setOpen('evaluate')} />}
      {may.includes('close') && (
        <Button
          label={closingWords.close}
          busy={close.isPending}
          onTap={() => close.mutate({}, { onSuccess: () => toast(closingWords.closed) })}
        />
      )}
      {publishedAt !== undefined && (
        <Button label={closingWords.tellCase} onTap={() => go(routes.tellCase(id))} />
      )}
      {open === 'escalate' && <EscalateSheet consultation={consultation} onClose={shut} />}
      {open === 'evaluate' && <EvaluateSheet consultation={consultation} onClose={shut} />}
    </View>
  )
}

type SheetProps = Props & { onClose: () => void }

function EscalateSheet({ consultation, onClose }: SheetProps) {
  const { data } = useDirectory()
  const [toHallId, setHall] = useState<string>()
  const escalate = useConsultationStep('closing.escalate', consultation)
  const halls = data ? hallsAbove(consultation.area, data.places) : []
  return (
    <TextSheet
      title={closingWords.escalate}
      label={closingWords.escalateWhy}
      act={closingWords.escalate}
      draft={`escalate.${consultation.id}`}
      more={
        data && !halls.length ? (
          <View className='t-body'>{closingWords.noHallAbove}</View>
        ) : (
          <PickerField
            label={closingWords.escalateTo}
            options={halls.map(({ id, name }) => ({ value: id, label: name }))}
            value={toHallId}
            onChoose={setHall}
          />
        )
      }
      busy={escalate.isPending}
      error={escalate.error}
      onAct={(reason, done) =>
        escalate.mutate(
          { toHallId: toHallId ?? '-', reason },
          {
            onSuccess: () => {
              done()
              toast(closingWords.escalated)
              onClose()
            },
          },
        )
      }
      onClose={onClose}
    />
  )
}

function EvaluateSheet({ consultation, onClose }: SheetProps) {
  const [score, setScore] = useState<string>()
  const evaluate = useConsultationStep('closing.evaluate', consultation)
  return (
    <TextSheet
      title={closingWords.evaluate}
      label={closingWords.staffNote}
      act={closingWords.evaluate}
      needed={false}
      draft={`evaluate.${consultation.id}`}
      more={<ChipRow label={closingWords.staffScore} chips={stars} value={score} wrap onChoose={setScore} />}
      busy={evaluate.isPending}
      error={evaluate.error}
      onAct={(note, done) => {
        if (score === undefined) return toast(closingWords.scoreFirst, { bad: true })
        const onSuccess = () => {
          done()
          onClose()
        }
        evaluate.mutate({ staffScore: Number(score), ...(note && { note }) }, { onSuccess })
      }}
      onClose={onClose}
    />
  )
}
