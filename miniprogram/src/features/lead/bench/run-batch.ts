import type { Input } from '@shared/contract'
import { AppError } from '@shared/domain/errors'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { call } from '../../../lib/call'
import { batchSteps, type BatchStep } from './batch-steps'

/** One matter on its way. Its key stays the same however often it is sent, so that nothing happens twice. */
export type BatchItem = { lead: LeadView; key: string; fields: Record<string, unknown> }
export type BatchEvents = {
  sending: (leadId: string) => void
  done: (saved: LeadView) => void
  failed: (leadId: string, error: unknown) => void
  /** Asked before each: whether somebody said stop. */
  stopped: () => boolean
}

/** After these the next one would fare no better. */
const ends = new Set(['offline', 'timeout', 'server_busy', 'too_many', 'not_signed_in'])

/** Takes the step of each matter, one after the other, each by itself: of two clerks one gets each. */
export async function runBatch(step: BatchStep, items: readonly BatchItem[], events: BatchEvents) {
  for (const { lead, key, fields } of items) {
    if (events.stopped()) return
    events.sending(lead.id)
    const input = { ...fields, leadId: lead.id, revision: lead.revision, key }
    try {
      const saved = await call(batchSteps[step].action, input as unknown as Input<'lead.refer'>)
      events.done(saved)
    } catch (error) {
      events.failed(lead.id, error)
      if (error instanceof AppError && ends.has(error.code)) return
    }
  }
}
