import { View } from '@tarojs/components'
import type { CommitmentView } from '@shared/domain/commitment/commitment-view'
import { commitmentStepWords } from '@shared/words/commitment-words'
import { useState } from 'react'
import { Button } from '../../components/button'
import type { PersonalStep } from './personal-step'
import { StepSheet } from './step-sheet'

const order: readonly PersonalStep[] = [
  'confirm',
  'dispute',
  'evidence',
  'backToWork',
  'askRevise',
  'revise',
  'refuseRevise',
  'supervise',
  'carry',
  'holds',
  'partly',
  'rebound',
]
const first = new Set<PersonalStep>(['confirm', 'evidence', 'holds'])
const bad = new Set<PersonalStep>(['dispute'])

/** What this person may do now: one button a step, as the table allows. */
export function CommitmentSteps({ commitment }: { commitment: CommitmentView }) {
  const [open, setOpen] = useState<PersonalStep>()
  return (
    <View className='m-col g3 mt3'>
      {order
        .filter(step => commitment.may.includes(step))
        .map(step => (
          <Button
            key={step}
            kind={first.has(step) ? 'main' : bad.has(step) ? 'bad' : 'line'}
            label={commitmentStepWords[step].button ?? ''}
            onTap={() => setOpen(step)}
          />
        ))}
      {open !== undefined && (
        <StepSheet step={open} commitment={commitment} onClose={() => setOpen(undefined)} />
      )}
    </View>
  )
}
