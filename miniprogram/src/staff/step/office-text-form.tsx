import { TextStepForm } from '../../features/lead/text-step-form'
import type { StepFormProps } from '../../features/lead/step-page'
import { AskedFacts } from './asked-facts'
import { textSteps } from './text-steps'

/** A decision with a few words, under what it is about. */
export function OfficeTextForm({ lead, step }: StepFormProps) {
  return (
    <TextStepForm lead={lead} step={step} spec={textSteps[step as keyof typeof textSteps]}>
      <AskedFacts lead={lead} />
    </TextStepForm>
  )
}
