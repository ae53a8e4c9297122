import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { prepareWords } from '@shared/words/convene-words'
import { fill } from '@shared/words/fill-words'
import { Button } from '../../components/button'
import { DateField } from '../../components/date-field'
import { Field } from '../../components/field'
import { useDraft } from '../../lib/use-draft'
import { PartCard } from './part-card'
import { usePrepare } from './use-prepare'

/** Those that come next; whoever plans further asks for the others. */
const FIRST = 3

type Said = Record<string, { owner: string; due: string }>

/** The method's steps: who does which by when; a step whose day is over is told so in words. */
export function StepOwners({ consultation }: { consultation: ConsultationView }) {
  const { steps } = consultation
  const [all, showAll] = useState(false)
  const coming = steps.filter(({ state }) => state !== 'DONE')
  const known: Said = Object.fromEntries(steps.map(({ id, owner = '', due = '' }) => [id, { owner, due }]))
  const { value, update, drop } = useDraft<{ said: Said }>(`steps.${consultation.id}`, { said: known })
  const { save, busy, error } = usePrepare(consultation, drop)
  const put = (id: string, change: Partial<Said[string]>) =>
    update({ said: { ...value.said, [id]: { owner: '', due: '', ...value.said[id], ...change } } })
  const send = () =>
    save({
      schedule: steps.flatMap(({ id }) => {
        const { owner = '', due = '' } = value.said[id] ?? {}
        return owner.trim() && due ? [{ stepId: id, owner: owner.trim(), due }] : []
      }),
    })
  return (
    <PartCard title={prepareWords.steps} busy={busy} error={error} onSave={send}>
      {coming.slice(0, all ? undefined : FIRST).map(({ id, name, late }) => (
        <View key={id} className='mt3'>
          <View className='t-body t-strong'>{late ? `${name}，${prepareWords.stepLate}` : name}</View>
          <Field
            label={`${prepareWords.stepOwner}：${name}`}
            initial={value.said[id]?.owner ?? ''}
            onType={owner => put(id, { owner })}
          />
          <DateField
            label={`${prepareWords.stepDue}：${name}`}
            value={value.said[id]?.due || undefined}
            onChoose={due => put(id, { due })}
          />
        </View>
      ))}
      {!all && coming.length > FIRST && (
        <View className='mt3'>
          <Button
            small
            label={fill(prepareWords.laterSteps, { count: coming.length - FIRST })}
            onTap={() => showAll(true)}
          />
        </View>
      )}
    </PartCard>
  )
}
