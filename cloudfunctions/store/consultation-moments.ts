import type { Consultation } from '@shared/domain/consultation/consultation'
import { AppError } from '@shared/domain/errors'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { consultationIndex } from './consultation-index'
import { consultationFrom } from './consultations'
import { tellingOf } from './matter-outbox'

const consultations = () => db.collection('consultations')
const Tries = z._default(z.int(), 0)
export type DueConsultation = { id: string; tries: number; consultation: Consultation | undefined }

function readable(doc: { _id: string }): Consultation | undefined {
  try {
    return consultationFrom(doc)
  } catch {
    return undefined
  }
}

/** Those whose time has come, the longest waiting first; one that does not parse comes without its record. */
export async function dueConsultations(now: string, limit: number): Promise<DueConsultation[]> {
  const { data } = await consultations()
    .where({ momentAt: _.lte(now) })
    .orderBy('momentAt', 'asc')
    .limit(limit)
    .get()
  return (data as { _id: string; momentTries?: unknown }[]).map(doc => ({
    id: doc._id,
    tries: Tries.parse(doc.momentTries),
    consultation: readable(doc),
  }))
}

/** Marks a reminder as given and tells it, in one write. The revision stays, so that nobody's open page is stale. */
export async function saveConsultationReminder(
  consultation: Consultation,
  key: string,
  telling: readonly MatterEvent[],
): Promise<Consultation> {
  const marked = { ...consultation, remindersSent: [...consultation.remindersSent, key] }
  const { momentAt } = consultationIndex(marked)
  const { updated } = await consultations()
    .where({ _id: consultation.id, revision: consultation.revision })
    .update({
      remindersSent: _.set(marked.remindersSent),
      momentAt: momentAt === undefined ? _.remove() : _.set(momentAt),
      ...tellingOf(telling),
    })
  if (updated !== 1) throw new AppError('conflict', `consultation ${consultation.id} changed meanwhile`)
  return marked
}

/** The clock looks at it again later; the next save sets its true moment. */
export const postponeConsultation = (id: string, until: string) =>
  consultations()
    .where({ _id: id, momentAt: _.exists(true) })
    .update({ momentAt: until, momentTries: _.inc(1) })
