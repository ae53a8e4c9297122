import { MAX_PHOTOS } from '@shared/domain/photo/photo-limits'
import { fill } from '@shared/words/fill-words'
import { stepFormWords, type FormStep } from '@shared/words/form-words'

/** Label and hint of one field of a step's form, as the components of a form take them. */
export function fieldWords(step: FormStep, field: string, measures: Record<string, number | undefined> = {}) {
  const { label = '', hint, optional } = stepFormWords[step].fields[field] ?? {}
  return {
    label,
    hint: hint && fill<string>(hint, { max: MAX_PHOTOS, ...measures }),
    optional: optional ?? false,
  }
}
