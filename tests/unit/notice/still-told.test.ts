import type { Reader } from '@shared/domain/notice/lead-notices'
import type { NoticeKind } from '@shared/domain/notice/notice-kind'
import type { OutboxEvent } from '@shared/domain/notice/outbox-event'
import { isStillTold, type Now } from '@shared/domain/notice/still-told'

const event: OutboxEvent = {
  id: 'lead-1:2',
  leadId: 'lead-1',
  leadNo: 'XS-2026-000001',
  at: '2026-03-02T08:00:00.000Z',
  actorId: 'x',
  area: ['city'],
  news: [],
  facts: {},
  authorId: 'author-1',
}
const open: Now = { status: 'OPEN', visibility: 'PUBLIC_HIDDEN_NAME', authorId: 'author-1' }

it.each<[what: string, kind: NoticeKind, to: Reader, now: Partial<Now>, told: boolean]>([
  ['public news, its author', 'lead.referred', 'author', {}, true],
  ['public news, followers', 'lead.referred', 'followers', {}, true],
  ['news of a lead hidden since, its author', 'lead.referred', 'author', { visibility: 'UNIT_ONLY' }, true],
  [
    'news of a lead hidden since, followers',
    'lead.referred',
    'followers',
    { visibility: 'UNIT_ONLY' },
    false,
  ],
  ['news of a refused lead, followers', 'lead.referred', 'followers', { status: 'DECLINED' }, false],
  ['news of a withdrawn lead, its unit', 'unit.referred', 'unitClerk', { status: 'WITHDRAWN' }, false],
  ['news of a withdrawn lead, staff', 'lead.newLead', 'staff', { status: 'WITHDRAWN' }, false],
  ['that it was withdrawn, followers', 'lead.withdrawn', 'followers', { status: 'WITHDRAWN' }, true],
  ['that it was merged, followers', 'lead.merged', 'followers', { status: 'MERGED_INTO' }, true],
  [
    'that a hidden one was withdrawn, followers',
    'lead.withdrawn',
    'followers',
    { status: 'WITHDRAWN', visibility: 'UNIT_ONLY' },
    false,
  ],
  ['an author who took her name off', 'lead.answered', 'author', { authorId: undefined }, false],
])('%s: %s to %s with %j is told: %s', (_what, kind, to, now, told) => {
  expect(isStillTold(kind, to, { event, now: { ...open, ...now } })).toBe(told)
})
