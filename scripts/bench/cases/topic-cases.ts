import type { Topic } from '@shared/domain/consultation/topic'
import type { Consultation } from '@shared/domain/consultation/consultation'
import type { Doc } from '../doc'
import { hoursFromNow, leadDoc, leadOf } from '../lead-doc'
import { benchCase, counts, KEY, LEAD, onLead, reads } from './bench-case'
import { consultationDoc } from './consultation-cases'

const at = hoursFromNow(-5)
const day = hoursFromNow(24 * 40).slice(0, 10)
/** A consultation's answer: who sits there, my seat, my ballot, who convenes. */
const VIEW = ['seats find', 'seats get', 'ballots get', 'people find']
const STEP = ['consultations get', 'consultations change', ...VIEW]
const on = { consultationId: 'c1', revision: 1, key: KEY }

const topicDoc = (id: string, part: Partial<Topic> = {}): Doc => {
  const { id: _id, ...topic }: Topic = {
    ...{ id, revision: 1, consultationId: 'c1', title: '二小门口怎么过马路', source: 'PUBLIC_LEAD', at },
    ...{ proposedBy: 'author', byRole: 'resident', state: 'OPEN', leadIds: [], proposers: ['author'] },
    ...{ supports: 1, weight: 0 },
    ...part,
  }
  return { ...topic, outbox: [], _id }
}
const pool = (status: Consultation['status'], part: Partial<Consultation> = {}) => ({
  consultations: [consultationDoc({ status, stateDueAt: hoursFromNow(99), ...part })],
  topics: [topicDoc('t1'), topicDoc('t2', { title: '路灯太暗怎么办' })],
})
const onTopic = { topicId: 't2', revision: 1 }
const SCREEN = ['topics get', 'consultations get', 'topics change']

/** From the call to the plan. */
export const topicCases = [
  benchCase('consultation.open', {
    as: 'staff',
    given: () => ({ counters: [{ _id: `consultation-${new Date().getFullYear()}`, value: 7 }] }),
    input: () => ({ title: '今年冬天商量什么', hallId: 'hall-liuqiao', until: day, key: KEY }),
    operations: counts(
      ...['consultations get', 'transaction begin', 'consultations get', 'counters get', 'counters set'],
      ...['consultations count', 'counters take', 'consultations set', 'transaction commit'],
      ...VIEW.filter(one => one !== 'people find'),
      ...['identities find', 'wechat msg_sec_check'],
    ),
  }),
  benchCase('consultation.shortlist', {
    as: 'staff',
    given: () => pool('CALL'),
    input: () => on,
    operations: counts('topics find', ...STEP),
  }),
  benchCase('consultation.nominate', {
    as: 'staff',
    label: 'of two topics, each of which gets its answer',
    given: () => pool('SHORTLIST'),
    input: () => ({ ...on, topicId: 't1', text: '意见最集中' }),
    operations: counts(
      ...['identities find', 'wechat msg_sec_check', 'topics find', ...STEP],
      ...['consultations get', 'topics find', 'topics change', 'topics change'],
    ),
  }),
  benchCase('consultation.approve', {
    as: 'townWorker',
    given: () => pool('TOPIC_REVIEW'),
    input: () => on,
    operations: counts('topics get', ...STEP),
  }),
  benchCase('consultation.returnTopic', {
    as: 'townWorker',
    given: () => pool('TOPIC_REVIEW'),
    input: () => ({ ...on, text: '范围太大' }),
    operations: counts(
      'identities find',
      'wechat msg_sec_check',
      ...STEP,
      'consultations get',
      'topics find',
    ),
  }),
  benchCase('topic.list', {
    as: 'neighbour',
    given: () => pool('CALL'),
    input: () => ({ consultationId: 'c1' }),
    operations: reads('consultations get', 'topics find', 'topicSupports find'),
  }),
  benchCase('topic.propose', {
    as: 'neighbour',
    given: () => pool('CALL'),
    input: () => ({
      consultationId: 'c1',
      title: '河边步道晚上太暗',
      source: 'PUBLIC_LEAD' as const,
      key: KEY,
    }),
    operations: counts(
      ...['consultations get', 'topics get', 'identities find', 'wechat msg_sec_check', 'topics add'],
      ...['topicSupports add', 'topics change', 'topics find', 'topicSupports find'],
    ),
  }),
  benchCase('topic.support', {
    as: 'neighbour',
    given: () => pool('CALL'),
    input: () => ({ topicId: 't1', on: true }),
    operations: reads('topics get', 'consultations get', 'topicSupports add', 'topics change'),
  }),
  benchCase('topic.support', {
    as: 'neighbour',
    label: 'taken back',
    given: () => ({
      ...pool('CALL'),
      topicSupports: [
        { _id: 't1:neighbour', topicId: 't1', consultationId: 'c1', personId: 'neighbour', at },
      ],
    }),
    input: () => ({ topicId: 't1', on: false }),
    operations: reads('topics get', 'consultations get', 'topicSupports remove', 'topics change'),
  }),
  benchCase('topic.join', {
    as: 'staff',
    label: 'merged, with one supporter',
    given: () => ({
      ...pool('CALL'),
      topicSupports: [{ _id: 't2:author', topicId: 't2', consultationId: 'c1', personId: 'author', at }],
    }),
    input: () => ({ ...onTopic, intoId: 't1', how: 'MERGE' as const }),
    operations: counts(
      ...['topics get', 'consultations get', 'topics find', 'topicSupports find', 'topicSupports add'],
      ...['topicSupports count', 'topics change', 'topics change', 'topics change'],
    ),
  }),
  benchCase('topic.decline', {
    as: 'staff',
    given: () => pool('CALL'),
    input: () => ({ ...onTopic, text: '已经在办了' }),
    operations: counts(...SCREEN, 'identities find', 'wechat msg_sec_check'),
  }),
  benchCase('topic.release', {
    as: 'staff',
    given: () => ({ ...pool('CALL'), topics: [topicDoc('t2', { state: 'HELD' })] }),
    input: () => onTopic,
    operations: counts(...SCREEN),
  }),
  benchCase('topic.weigh', {
    as: 'staff',
    given: () => pool('CALL'),
    input: () => ({ ...onTopic, weight: 5 }),
    operations: counts(...SCREEN),
  }),
  benchCase('lead.toConsultation', {
    as: 'staff',
    label: 'without followers',
    given: () => ({ ...pool('CALL'), leads: [leadDoc(leadOf(LEAD, { status: 'OPEN' }))] }),
    input: () => ({ ...onLead, consultationId: 'c1' }),
    operations: counts(
      ...['consultations get', 'leads get', 'leads change', 'people find', 'follows get'],
      ...['leads get', 'topics add', 'topicSupports add', 'topics change', 'follows find'],
    ),
  }),
  benchCase('plan.list', {
    as: 'neighbour',
    given: () => ({
      consultations: [
        { ...consultationDoc({ status: 'PLANNED', plannedFor: '2026-06-01' }), facets: ['PLAN 2026'] },
      ],
    }),
    input: () => ({ year: 2026 }),
    operations: reads('consultations find'),
  }),
  benchCase('plan.file', {
    as: 'neighbour',
    given: () => ({
      consultations: [
        { ...consultationDoc({ status: 'PLANNED', plannedFor: '2026-06-01' }), facets: ['PLAN 2026'] },
      ],
    }),
    input: () => ({ year: 2026 }),
    operations: counts('consultations find'),
  }),
  benchCase('month.list', {
    as: 'neighbour',
    label: 'of one month',
    given: () => ({ months: [monthDoc()] }),
    input: () => ({}),
    operations: reads('months find', 'consultations find'),
  }),
  benchCase('month.save', {
    as: 'staff',
    input: () => ({ month: month(), key: KEY }),
    operations: counts('identities find', 'wechat msg_sec_check', 'months add'),
  }),
]

function month() {
  return {
    ...{ theme: '家门口的安全', from: '2026-06-01', to: '2026-07-10', townIds: ['liuqiao'] },
    ...{ topicBy: '2026-06-10', sessionBy: '2026-06-30', minutesBy: '2026-07-10' },
  }
}
function monthDoc(): Doc {
  return { _id: 'm1', revision: 1, createdAt: at, ...month() }
}
