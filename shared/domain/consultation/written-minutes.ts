import { AppError } from '../errors'
import { Outcome } from './outcome'

/** Minutes that are begun may be short; empty ones are none; a text that cannot be minutes is a bad field. */
export function writtenMinutes(text: string | undefined): string | undefined {
  if (!text?.trim()) return undefined
  const parsed = Outcome.shape.minutes.safeParse(text)
  if (!parsed.success) throw new AppError('invalid_input', 'minutes', { field: 'minutes' })
  return parsed.data
}
