import type { FieldWords } from '@shared/words/form-words'
import type { StepValue } from './step-value'

/** What every part of a step's form gets. */
export type Part = {
  words: FieldWords
  value: StepValue
  update: (change: Partial<StepValue>) => void
  faultOf: (field: string) => string | undefined
}
