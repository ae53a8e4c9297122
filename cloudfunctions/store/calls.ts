import type { Consultation } from '@shared/domain/consultation/consultation'
import { AppError } from '@shared/domain/errors'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { countOpenAt } from './consultation-lists'
import { consultationFrom, newConsultation } from './consultations'
import { inTransaction } from './in-transaction'

type Call = { consultation: Consultation; telling: readonly MatterEvent[] }

/**
 * Opens a call in a hall that carries fewer than `most`, or finds the one that the same tap opened. Whoever opens one
 * takes a turn at the hall's own document, so that of two at once the second is counted after the first.
 */
export const openCallAt = (
  { hallId, id, most }: { hallId: string; id: string; most: number },
  draft: () => Promise<Call>,
): Promise<Consultation> =>
  inTransaction(async transaction => {
    const place = transaction.collection('consultations').doc(id)
    const { data: stored } = await place.get()
    if (stored) return consultationFrom(stored)
    const turns = transaction.collection('counters').doc(`calls-${hallId}`)
    const { data } = await turns.get()
    await turns.set({ turn: Number(data?.turn ?? 0) + 1 })
    if ((await countOpenAt(hallId)) >= most)
      throw new AppError('wrong_status', `${hallId} has ${most} open`, { field: 'open_topics' })
    const { consultation, telling } = await draft()
    await place.set(newConsultation(consultation, telling))
    return consultation
  })
