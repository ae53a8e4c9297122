import { lengthOf } from '@shared/domain/text/length-of'
import type { BatchStep, BatchValue } from './batch-steps'

export type BatchFault = { field: string; limits?: { min: number; max: number } }

const texts: Partial<Record<BatchStep, { field: string; min: number; max: number; optional?: true }>> = {
  refer: { field: 'text', min: 2, max: 500, optional: true },
  decline: { field: 'text', min: 2, max: 500, optional: true },
  ask: { field: 'question', min: 4, max: 200 },
  nudge: { field: 'text', min: 2, max: 500 },
}

/** The first thing that is not well filled, as the server would refuse it for every one of them. */
export function checkBatch(step: BatchStep, { days, code, text }: BatchValue): BatchFault | undefined {
  if (step === 'refer' && days === undefined) return { field: 'days' }
  if (step === 'decline' && code === undefined) return { field: 'reasonCode' }
  const asked = texts[step]
  if (!asked) return undefined
  const { field, min, max, optional } = asked
  const length = lengthOf(text.trim())
  const ok = (length === 0 && optional) || (length >= min && length <= max)
  return ok ? undefined : { field, limits: { min, max } }
}
