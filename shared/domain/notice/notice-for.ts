import type { Settings } from '../settings/settings'
import { addMinutes } from '../calendar/local-day'
import { noticeId, type Notice } from './notice'
import type { NoticeClass, NoticeKind } from './notice-kind'
import type { MatterEvent } from './matter-event'
import type { OutboxEvent } from './outbox-event'
import { pushMoment } from './quiet-hours'

const DAYS_TO_READ = 3

/** A notice as it is stored: with what the unread count, the timers and the order of the inbox look it up by. */
export type NoticeRow = Notice & { unreadBy?: string; key: string; mustAt?: string }

export type Sort = { class: NoticeClass; hasTemplate: boolean }
type Circumstances = Sort & { quietHours: Settings['quietHours']; now: string }

/** Sorts by time and is never shared by two rows of one inbox, so that a cursor never skips one. */
export const noticeKey = (at: string, id: string) => `${at}_${id}`

/** When a MUST row that is still unread comes back. */
export const mustAtOf = (kind: NoticeClass, at: string) =>
  kind === 'MUST' ? { mustAt: addMinutes(at, DAYS_TO_READ * 24 * 60) } : {}

/** Whether and when WeChat carries a copy. Low-class news never spends a credit. */
export function pushOf(sort: Circumstances, dueAt?: string): Pick<Notice, 'push' | 'pushAt' | 'pushTries'> {
  if (!sort.hasTemplate || sort.class === 'DIGEST') return { push: 'NONE', pushTries: 0 }
  const pushAt = pushMoment(sort.now, dueAt, sort.quietHours)
  return { push: pushAt === sort.now ? 'WAITING' : 'LATER', pushAt, pushTries: 0 }
}

type For = { kind: NoticeKind; to: string; helped?: boolean; status?: Notice['leadStatus'] }

/** The row of one person's inbox for one piece of an event's news. */
export function noticeFor(event: OutboxEvent, of: For, sort: Circumstances): NoticeRow {
  const { kind, to, status, helped } = of
  const id = noticeId(event.id, kind, to)
  const unitId = event.facts.unitId ?? event.unitId ?? event.lastUnitId
  return {
    id,
    to,
    kind,
    class: sort.class,
    leadId: event.leadId,
    leadNo: event.leadNo,
    ...(status && { leadStatus: status }),
    facts: { ...event.facts, ...(unitId && { unitId }) },
    at: event.at,
    ...(event.dueAt && { dueAt: event.dueAt }),
    ...(helped && { helped }),
    ...pushOf(sort, event.dueAt),
    unreadBy: to,
    key: noticeKey(event.at, id),
    ...mustAtOf(sort.class, sort.now),
  }
}

/** The row of one person's inbox for one event of a record that is no lead. */
export function matterNoticeFor(event: MatterEvent, to: string, sort: Circumstances): NoticeRow {
  const { kind, matter, facts, at, dueAt } = event
  const id = noticeId(event.id, kind, to)
  return {
    ...{ id, to, kind, class: sort.class, matter, facts, at },
    ...(dueAt && { dueAt }),
    ...pushOf(sort, dueAt),
    unreadBy: to,
    key: noticeKey(at, id),
    ...mustAtOf(sort.class, sort.now),
  }
}
