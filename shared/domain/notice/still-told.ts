import { isPublic } from '../lead/lead-audience'
import type { Lead } from '../lead/lead'
import type { Reader } from './lead-notices'
import type { NoticeKind } from './notice-kind'
import type { OutboxEvent } from './outbox-event'

/** The parts of a lead that decide, when its news is told, whether it still is to be told. */
export type Now = Pick<Lead, 'status' | 'visibility'> & { authorId?: Lead['authorId'] | undefined }

/** News of a matter's end: told of a lead that is not public any more because of it. */
const farewells: readonly NoticeKind[] = ['lead.withdrawn', 'lead.merged']

/**
 * Decided again when the news is told (rulings 6): the lead may have been hidden or withdrawn since, its author may
 * have taken her name off. Nobody hears of a withdrawn matter but that it was withdrawn.
 */
export function isStillTold(kind: NoticeKind, to: Reader, { event, now }: { event: OutboxEvent; now: Now }) {
  if (now.status === 'WITHDRAWN' && kind !== 'lead.withdrawn') return false
  if (to === 'author') return now.authorId !== undefined && now.authorId === event.authorId
  if (to !== 'followers') return true
  return farewells.includes(kind) ? now.visibility !== 'UNIT_ONLY' : isPublic(now)
}
