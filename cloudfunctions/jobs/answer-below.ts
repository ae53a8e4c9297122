import { addMinutes } from '@shared/domain/calendar/local-day'
import {
  advanceConsultation,
  type ConsultationChange,
} from '@shared/domain/consultation/advance-consultation'
import { answerFromAbove } from '@shared/domain/consultation/answer-from-above'
import type { Consultation } from '@shared/domain/consultation/consultation'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { SYSTEM } from '@shared/domain/person/actor'
import type { Settings } from '@shared/domain/settings/settings'
import { getConsultation, saveConsultation } from '../store/consultations'
import { closeConsultedLeads } from './consulted-leads'

type Deps = { now: string; settings: Settings }

/** The rooms that a matter came up from, the nearest first. */
export async function roomsBelow(above: Consultation): Promise<string[]> {
  const rooms: string[] = []
  for (let id = above.escalatedFrom; id !== undefined; id = (await getConsultation(id)).escalatedFrom)
    rooms.push(id)
  return rooms
}

type Back = Deps & {
  from: Pick<Consultation, 'hallId'>
  set: ConsultationChange
  kind: MatterEvent['kind']
  reason?: string
}

/** The room below leaves ESCALATED, and everybody in it hears why. */
async function bringBack(below: Consultation, { from, set, kind, reason, now, settings }: Back) {
  const { consultation, event } = advanceConsultation(below, 'escalateBack', {
    ...{ by: SYSTEM, at: now, chain: settings.consultation.approval, set, text: reason },
    facts: { toPlaceId: from.hallId },
  })
  const { id, no, title, hallId, convenerId } = consultation
  const telling: MatterEvent = {
    ...{ id: event.id, at: now, actorId: SYSTEM.id, kind },
    to: [
      { seatsOf: id },
      { votersOf: id },
      { topicsOf: id },
      ...(convenerId ? [{ person: convenerId }] : []),
    ],
    matter: { kind: 'consultation', id, no, title },
    facts: { hallId, ...(reason && { reason }) },
  }
  return saveConsultation({ consultation, before: below, telling: [telling] })
}

/**
 * The answer of the level above comes back down to the room that asked (domain.md row 62), and on to the one below
 * that. Leads end with it, and who took part is asked to judge it. May be run again.
 */
export async function answerBelow(above: Consultation, deps: Deps): Promise<void> {
  const answer = above.outcome.fromAbove ?? answerFromAbove(above)
  let below = above.escalatedFrom ? await getConsultation(above.escalatedFrom) : undefined
  if (!below) return
  if (below.status === 'ESCALATED') {
    const stateDueAt = addMinutes(deps.now, deps.settings.consultation.evaluateDays * 24 * 60)
    const set = {
      outcome: { ...below.outcome, fromAbove: answer },
      publishedAt: deps.now,
      stateDueAt,
    }
    below = await bringBack(below, { ...deps, from: above, set, kind: 'consult.backFromAbove' })
  }
  await closeConsultedLeads(below, { at: deps.now, settings: deps.settings })
  await answerBelow(below, deps)
}

/** The level above called it off: the room below goes on by itself. May be run again. */
export async function releaseBelow(
  above: Pick<Consultation, 'id' | 'hallId' | 'escalatedFrom'>,
  reason: string,
  deps: Deps,
): Promise<void> {
  const below = above.escalatedFrom ? await getConsultation(above.escalatedFrom) : undefined
  if (below?.status !== 'ESCALATED' || below.escalatedTo !== above.id) return
  await bringBack(below, {
    ...{ ...deps, from: above, reason, kind: 'consult.notTakenAbove' as const },
    set: { escalatedTo: undefined },
  })
}
