import type { PropsWithChildren } from 'react'
import { lengthOf } from '@shared/domain/text/length-of'
import type { FormStep } from '@shared/words/form-words'
import { TextArea } from '../../components/text-area'
import { useDirectory } from '../shared/use-directory'
import { fieldWords } from './field-words'
import type { StepAction, StepFields } from './lead-queries'
import { StepFrame } from './step-frame'
import { stepMeasures } from './step-measures'
import type { StepFormProps } from './step-page'
import { useStepForm } from './use-step-form'

/** A step that needs a few words, or none. `min` 0: they may be left out. */
export type TextStep = {
  action: StepAction
  field?: 'text' | 'question'
  min?: number
  max?: number
  bad?: boolean
}

/** The form of a step that is only confirmed, or that asks for one text. */
export function TextStepForm({
  lead,
  step,
  spec,
  children,
}: PropsWithChildren<StepFormProps & { spec: TextStep }>) {
  const { action, field, min = 0, max = 500, bad } = spec
  const formStep = step as FormStep
  const { data: directory } = useDirectory()
  const form = useStepForm({ step: formStep, action, lead, initial: { text: '' } })
  const text = form.value.text.trim()
  const length = lengthOf(text)
  const ok = (length === 0 && min === 0) || (length >= Math.max(min, 1) && length <= max)
  const fields = (field && text ? { [field]: text } : {}) as StepFields<StepAction>
  return (
    <StepFrame
      form={form}
      onSubmit={() => form.submit(fields, field ? [[field, ok, { min: Math.max(min, 2), max }]] : [])}
      {...(bad && { bad })}
    >
      {children}
      {field && (
        <TextArea
          {...fieldWords(formStep, field, stepMeasures(formStep, directory))}
          initial={form.value.text}
          limit={max}
          count={lengthOf}
          error={form.problem(field)}
          onType={typed => form.update({ text: typed })}
        />
      )}
    </StepFrame>
  )
}
