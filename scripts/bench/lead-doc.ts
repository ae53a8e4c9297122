import type { Lead } from '@shared/domain/lead/lead'
import type { LeadEvent } from '@shared/domain/lead/lead-event'
import type { LeadStep } from '@shared/domain/lead/lead-step'
import { leadIndex } from '../../cloudfunctions/store/lead-index'
import { docOf, type Doc } from './doc'

const HOUR = 3_600_000

/** A time so many hours from now. */
export const hoursFromNow = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()

/** A lead that was raised two hours ago; whoever asks names what differs. */
export function leadOf(id: string, part: Partial<Lead> = {}): Lead {
  const createdAt = part.createdAt ?? hoursFromNow(-2)
  return {
    id,
    no: 'XS-2026-000001',
    revision: 5,
    status: 'SCREENING',
    authorId: 'author',
    authorRole: 'resident',
    channel: 'ONLINE',
    title: '校门口的路灯不亮',
    situation: '二小门口的路灯从周一晚上起一直不亮，孩子放学看不清路，家长都很担心。',
    suggestion: '请尽快修好，再看看别处有没有一样的。',
    photoIds: [],
    area: ['city', 'liuqiao', 'liuqiao-c'],
    categoryId: 'road-safety',
    visibility: 'PUBLIC_HIDDEN_NAME',
    contactForUnit: false,
    createdAt,
    statusAt: createdAt,
    acceptedAt: createdAt,
    stateDueAt: hoursFromNow(72),
    returnedBy: [],
    round: 1,
    replies: [],
    followers: 3,
    met: 2,
    remindersSent: [],
    history: historyOf(id, createdAt, ['submit', 'pass', 'accept']),
    ...part,
  }
}

/** Steps one hour after the other, by staff but for the first. What a step really needs is not the bench's affair. */
export const historyOf = (id: string, from: string, steps: LeadStep[]): LeadEvent[] =>
  steps.map((step, index) => ({
    id: `${id}:${index + 1}`,
    step,
    revision: index + 1,
    ...(step === 'submit'
      ? { actorId: 'author', role: 'resident' as const }
      : { actorId: 'staff', role: 'proposalStaff' as const }),
    at: new Date(Date.parse(from) + index * HOUR).toISOString(),
    from: 'SCREENING',
    to: 'OPEN',
    facts: { category: 'road-safety' },
    ...(step === 'progress' && { text: '已到现场看过，灯杆里的线断了，材料正在路上，三天内换好。' }),
  }))

/** The lead as it lies in the database, with all that it is looked up by. */
export const leadDoc = (lead: Lead): Doc =>
  docOf(lead.id, { ...lead, ...leadIndex(lead), id: undefined, outbox: [] })
