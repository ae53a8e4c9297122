import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { db } from './cloudbase'
import { tellingOf } from './matter-outbox'

/**
 * News of something that lies beside the record, such as a seat. It comes after that write: if the worker dies in
 * between, the seat stands and its page shows it, and one message less is sent.
 */
export async function pushConsultationNews(
  consultationId: string,
  events: readonly MatterEvent[],
): Promise<void> {
  if (events.length)
    await db.collection('consultations').where({ _id: consultationId }).update(tellingOf(events))
}
