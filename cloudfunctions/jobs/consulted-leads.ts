import { AppError } from '@shared/domain/errors'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { advance, type Move } from '@shared/domain/lead/advance'
import type { ResultMeaning } from '@shared/domain/lead/result-meaning'
import type { LeadStep } from '@shared/domain/lead/lead-step'
import { SYSTEM } from '@shared/domain/person/actor'
import type { Settings } from '@shared/domain/settings/settings'
import { findLead, saveStep } from '../store/leads'

type Of = Pick<Consultation, 'id'>
type Deps = { at: string; settings: Settings }
type Brought = Pick<Move, 'set' | 'facts'>
const TRIES = 3

/** One lead's step, if it still is in this consultation; somebody's own step in between is read and tried again. */
async function move(
  leadId: string,
  of: Of,
  taken: { step: LeadStep; brought: Brought } & Deps,
): Promise<void> {
  const { step, brought, at, settings } = taken
  for (let tries = 1; ; tries += 1) {
    const before = await findLead(leadId)
    if (before?.status !== 'IN_CONSULTATION' || before.consultation?.id !== of.id) return
    try {
      await saveStep({ ...advance(before, step, { by: SYSTEM, at, rules: settings, ...brought }), before })
      return
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'conflict' || tries === TRIES) throw error
    }
  }
}

/**
 * The leads that led here have come to their end with it: once the lists are published somebody owes each line by a
 * day, so they are 排进了计划 unless said otherwise. May be run again.
 */
export async function closeConsultedLeads(
  consultation: Pick<Consultation, 'id' | 'leadIds'>,
  { resultMeaning = 'PLANNED', ...deps }: Deps & { resultMeaning?: ResultMeaning },
): Promise<void> {
  const brought = { set: { resultMeaning, closedAt: deps.at }, facts: { resultMeaning } }
  for (const id of consultation.leadIds)
    await move(id, consultation, { step: 'downstreamClosed', brought, ...deps })
}

/** What was not talked over after all goes on as a lead. May be run again. */
export async function freeConsultedLeads(leadIds: readonly string[], of: Of, deps: Deps): Promise<void> {
  for (const id of leadIds) await move(id, of, { step: 'backFromConsultation', brought: {}, ...deps })
}
