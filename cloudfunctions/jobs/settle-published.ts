import { addMinutes } from '@shared/domain/calendar/local-day'
import { newsOfCommitment } from '@shared/domain/commitment/commitment-news'
import { commitmentId } from '@shared/domain/commitment/commitment'
import { pledge } from '@shared/domain/commitment/pledge'
import { advanceConsultation } from '@shared/domain/consultation/advance-consultation'
import { answerFromAbove } from '@shared/domain/consultation/answer-from-above'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { SYSTEM } from '@shared/domain/person/actor'
import type { Settings } from '@shared/domain/settings/settings'
import { addCommitment } from '../store/commitments'
import { getConsultation, saveConsultation } from '../store/consultations'
import { closeConsultedLeads } from './consulted-leads'

type Deps = { now: string; settings: Settings }

/** Each line of the list of responsibilities is a commitment from now on; the same line twice is one. */
async function pledgeAll(consultation: Consultation, { settings }: Deps): Promise<void> {
  const at = consultation.publishedAt ?? consultation.statusAt
  for (const line of consultation.outcome.responsibilities) {
    const commitment = pledge(consultation, line, at)
    const [made] = commitment.history
    const telling = made ? newsOfCommitment(commitment, made) : []
    await addCommitment(commitment, { rules: settings.consultation, telling })
  }
}

/** The answer of the level above comes back down to the room that asked (domain.md row 62). */
async function answerBelow(above: Consultation, { now, settings }: Deps): Promise<void> {
  const below = above.escalatedFrom ? await getConsultation(above.escalatedFrom) : undefined
  if (below?.status !== 'ESCALATED') return
  const { consultation, event } = advanceConsultation(below, 'escalateBack', {
    ...{ by: SYSTEM, at: now, chain: settings.consultation.approval },
    set: { outcome: { ...below.outcome, fromAbove: answerFromAbove(above) }, publishedAt: now },
    facts: { toPlaceId: above.hallId },
  })
  const { id, no, title, hallId } = consultation
  const telling = {
    ...{ id: event.id, at: now, actorId: SYSTEM.id, kind: 'consult.backFromAbove' as const },
    to: [{ seatsOf: id }, { votersOf: id }],
    matter: { kind: 'consultation' as const, id, no, title },
    facts: { hallId },
  }
  await saveConsultation({ consultation, before: below, telling: [telling] })
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
