import type { Consultation } from '@shared/domain/consultation/consultation'
import { createHash } from 'node:crypto'

/**
 * The name of what stands there now, made of the words themselves: what somebody agreed to is this text, however often
 * it is saved, and no other, though another is saved while she taps. What a line leads to later is no part of it.
 */
export function textOfMinutes({ outcome }: Pick<Consultation, 'outcome'>): string {
  const { minutes = '' } = outcome
  const suggestions = outcome.suggestions.map(({ leadId: _leadId, ...line }) => line)
  const duties = outcome.responsibilities.map(({ commitmentId: _commitmentId, ...line }) => line)
  const words = JSON.stringify([minutes, suggestions, duties])
  return createHash('sha256').update(words).digest('hex').slice(0, 32)
}
