import { addMinutes } from '@shared/domain/calendar/local-day'
import { newsOfCommitment } from '@shared/domain/commitment/commitment-news'
import { commitmentId } from '@shared/domain/commitment/commitment'
import { pledge } from '@shared/domain/commitment/pledge'
import { advanceConsultation } from '@shared/domain/consultation/advance-consultation'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { SYSTEM } from '@shared/domain/person/actor'
import type { Settings } from '@shared/domain/settings/settings'
import { addCommitment } from '../store/commitments'
import { saveConsultation } from '../store/consultations'
import { answerBelow, roomsBelow } from './answer-below'
import { closeConsultedLeads } from './consulted-leads'

type Deps = { now: string; settings: Settings }

/** Each line of the list of responsibilities is a commitment from now on; the same line twice is one. */
async function pledgeAll(consultation: Consultation, { settings }: Deps): Promise<void> {
  const at = consultation.publishedAt ?? consultation.statusAt
  const below = await roomsBelow(consultation)
  for (const line of consultation.outcome.responsibilities) {
    const commitment = pledge(consultation, line, { at, below })
    const [made] = commitment.history
    const telling = made ? newsOfCommitment(commitment, made) : []
    await addCommitment(commitment, { rules: settings.consultation, telling })
  }
}

const linked = ({ id, outcome }: Consultation) => ({
  ...outcome,
  responsibilities: outcome.responsibilities.map(line => ({
    ...line,
    commitmentId: commitmentId(id, line.row),
  })),
})

/**
 * What follows from publishing: commitments, the leads that led here, the room below, and the tracking itself. Each
 * part finds itself done, so that it may die anywhere and be run again.
 */
export async function settlePublished(published: Consultation, deps: Deps): Promise<Consultation> {
  const { now, settings } = deps
  await pledgeAll(published, deps)
  await closeConsultedLeads(published, { at: now, settings })
  await answerBelow(published, deps)
  const { evaluateDays, approval } = settings.consultation
  const { consultation } = advanceConsultation(published, 'track', {
    ...{ by: SYSTEM, at: now, chain: approval },
    set: { outcome: linked(published), stateDueAt: addMinutes(now, evaluateDays * 24 * 60) },
    facts: { count: published.outcome.responsibilities.length },
  })
  return saveConsultation({ consultation, before: published, telling: [] })
}
