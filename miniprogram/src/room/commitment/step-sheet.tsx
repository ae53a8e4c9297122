import { View } from '@tarojs/components'
import type { CommitmentView } from '@shared/domain/commitment/commitment-view'
import { lengthOf } from '@shared/domain/text/length-of'
import { commitmentWords } from '@shared/words/closing-words'
import { commitmentStepWords } from '@shared/words/commitment-words'
import { textSheetWords } from '@shared/words/convene-words'
import { useState } from 'react'
import { Button } from '../../components/button'
import { DateField } from '../../components/date-field'
import { Field } from '../../components/field'
import { Sheet } from '../../components/sheet'
import { TextArea } from '../../components/text-area'
import { useTakeCommitment } from '../../features/consultation/commitment-queries'
import { PhotoField } from '../../features/shared/photo-field'
import { RefusalNote } from '../../features/shared/refusal-note'
import type { Shot } from '../../features/shared/shot'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'
import type { PersonalStep } from './personal-step'

type Needs = { text?: 'needed' | 'maybe'; proof?: boolean; photos?: boolean; due?: boolean }
const reason: Needs = { text: 'needed' }
const dated: Needs = { text: 'needed', due: true }

/** What each step asks for; the flow's guards ask for the same. */
const needs: Record<PersonalStep, Needs> = {
  evidence: { text: 'needed', proof: true, photos: true },
  confirm: { text: 'maybe', photos: true },
  dispute: { text: 'needed', photos: true },
  backToWork: reason,
  supervise: { text: 'maybe' },
  askRevise: dated,
  refuseRevise: reason,
  revise: dated,
  carry: dated,
  holds: { text: 'maybe', photos: true },
  partly: { text: 'needed', photos: true },
  rebound: { text: 'needed', photos: true },
}
type Draft = { text: string; figure: string; due: string | undefined; shots: Shot[] }
const empty: Draft = { text: '', figure: '', due: undefined, shots: [] }

type StepSheetProps = { step: PersonalStep; commitment: CommitmentView; onClose: () => void }

/** One step: what follows from it, what it asks for, and one button. What was typed stays until it is taken. */
export function StepSheet({ step, commitment, onClose }: StepSheetProps) {
  const { text: wants, proof, photos, due: dates } = needs[step]
  const words = commitmentStepWords[step]
  const { value, update, drop } = useDraft<Draft>(`commitment.${step}.${commitment.id}`, empty)
  const [short, setShort] = useState(false)
  const take = useTakeCommitment(commitment)
  const text = value.text.trim()
  const send = () => {
    const isShort = lengthOf(text) < 2 && (wants === 'needed' || text !== '')
    setShort(isShort)
    if (isShort) return
    const photoIds = value.shots.flatMap(({ photoId }) => photoId ?? [])
    const part = {
      ...(text && { text }),
      ...(value.figure.trim() && { figure: value.figure.trim() }),
      ...(value.due && { due: value.due }),
      ...(photoIds.length && { photoIds }),
    }
    take.mutate(
      { step, ...part },
      {
        onSuccess: view => {
          drop()
          toast(view.timeline[view.timeline.length - 1]?.held ? commitmentWords.held : commitmentWords.done)
          onClose()
        },
      },
    )
  }
  return (
    <Sheet title={words.button ?? ''} onClose={onClose}>
      {words.confirm !== null && <View className='t-body t-2'>{words.confirm}</View>}
      {wants !== undefined && (
        <TextArea
          label={commitmentWords.text}
          initial={value.text}
          limit={500}
          count={lengthOf}
          hint={commitmentWords.textHint}
          least={2}
          optional={wants === 'maybe'}
          error={short ? textSheetWords.short : undefined}
          onType={typed => update({ text: typed })}
        />
      )}
      {proof && (
        <Field
          label={commitmentWords.figure}
          initial={value.figure}
          hint={commitmentWords.figureHint}
          optional
          onType={figure => update({ figure })}
        />
      )}
      {dates && (
        <DateField label={commitmentWords.newDue} value={value.due} onChoose={due => update({ due })} />
      )}
      {photos && (
        <PhotoField
          label={commitmentWords.photos}
          shots={value.shots}
          optional
          onChange={shots => update({ shots })}
        />
      )}
      <RefusalNote error={take.error} />
      <View className='m-col g3 mt3'>
        <Button kind='main' label={words.button ?? ''} busy={take.isPending} onTap={send} />
      </View>
    </Sheet>
  )
}
