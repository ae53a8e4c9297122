import { View } from '@tarojs/components'
import { useState } from 'react'
import { AppError } from '@shared/domain/errors'
import type { LeadSummary } from '@shared/domain/lead/lead-summary'
import { fill } from '@shared/words/fill-words'
import { batchWords } from '@shared/words/staff-words'
import { Segmented } from '../../../components/segmented'
import { Sheet } from '../../../components/sheet'
import { useDraft } from '../../../lib/use-draft'
import { refusalWords } from '../../shared/refusal-words'
import { useDirectory } from '../../shared/use-directory'
import { buttonOf } from '../lead-choices'
import type { StepForms } from '../step-page'
import { BatchFields } from './batch-fields'
import { BatchFoot } from './batch-foot'
import { BatchRows } from './batch-rows'
import { batchStepNames, emptyBatch, type BatchStep } from './batch-steps'
import { checkBatch, type BatchFault } from './check-batch'
import { useBatch } from './use-batch'

type BatchSheetProps = {
  picked: readonly LeadSummary[]
  /** The steps of this desk. */
  forms: StepForms
  onDone: (said: string, leadIds: readonly string[]) => void
  onClose: () => void
}

/** One decision for several matters: what it is, what it does to each, then each taken by itself. */
export function BatchSheet({ picked, forms, onDone, onClose }: BatchSheetProps) {
  const [rows] = useState(picked)
  const { data: directory } = useDirectory()
  const draft = useDraft('batch', emptyBatch)
  const [step, setStep] = useState<BatchStep>()
  const [fault, setFault] = useState<BatchFault>()
  const terms = directory?.settings.terms.referDays ?? []
  const value = { ...draft.value, days: draft.value.days ?? terms[terms.length - 1] }

  const finish = (leadIds: readonly string[]) => {
    if (leadIds.length === 0) return
    onDone(fill(batchWords.resultOf, { step: (step && buttonOf(step)) ?? '', done: leadIds.length }), leadIds)
    if (leadIds.length < ready) return
    draft.drop()
    onClose()
  }
  const steps = batchStepNames.filter(name => forms[name])
  const { batch, leads, running, run, stop } = useBatch({
    rows,
    step,
    value,
    onDone: leadIds => finish(leadIds),
  })
  const offered = steps.filter(name => leads.some(({ may }) => may.includes(name)))
  const ready = batch.filter(({ plan, sent }) => plan && 'fields' in plan && sent?.state !== 'done').length
  const able = (name: BatchStep) => leads.filter(({ may }) => may.includes(name)).length
  const [best] = [...offered].sort((a, b) => able(b) - able(a))
  if (!step && best && leads.length === rows.length) setStep(best)

  const go = () => {
    const wrong = step && checkBatch(step, value)
    setFault(wrong)
    if (step && !wrong) void run()
  }
  const problem = (field: string) =>
    fault?.field === field
      ? refusalWords(new AppError('invalid_input', 'batch', { field }), fault.limits).what
      : undefined
  return (
    <Sheet title={batchWords.title} onClose={running ? stop : onClose}>
      <View>
        {step && offered.length > 1 && (
          <Segmented
            label={batchWords.what}
            options={offered.map(name => ({ value: name, label: buttonOf(name) ?? name }))}
            value={step}
            onChoose={name => {
              setFault(undefined)
              setStep(name)
            }}
          />
        )}
      </View>
      <View className='mt3'>
        {step && (
          <BatchFields
            step={step}
            value={value}
            problem={problem}
            onChange={part => {
              setFault(undefined)
              draft.update(part)
            }}
          />
        )}
      </View>
      <BatchRows batch={batch} />
      <BatchFoot {...{ step, batch, running, ready }} onGo={go} onStop={stop} />
    </Sheet>
  )
}
