import type { ActionName, Input } from '@shared/contract'
import { consultationDoc } from '../../scripts/bench/cases/consultation-cases'
import { aConsultation } from '../support/consultations'
import { startTown, type Town } from '../support/town'

let town: Town
const key = 'tap-of-the-bad-input-0001'
let unitOnly: { id: string; revision: number }

const topic = (id: string, part: object = {}) => ({
  ...{ _id: id, revision: 1, consultationId: 'call', title: '二小门口怎么过马路', source: 'PUBLIC_LEAD' },
  ...{ at: '2026-03-02T01:00:00.000Z', proposedBy: 'x', byRole: 'resident', state: 'OPEN', leadIds: [] },
  ...{ proposers: ['x'], supports: 1, weight: 0, outbox: [] },
  ...part,
})

beforeAll(async () => {
  town = await startTown()
  const member = await town.appoint('o-member', { roles: ['member'], name: '苏望舒' })
  await town.appoint('o-office', { roles: ['proposalStaff'], name: '陆采薇' })
  await town.appoint('o-clerk', { roles: ['unitClerk'], unitId: 'roads', name: '桑一鸣' })
  const full = Array.from({ length: 5 }, (_, n) =>
    consultationDoc({ id: `full-${n}`, hallId: 'hall-liuqiao' }),
  )
  await town.add(
    'consultations',
    consultationDoc({ id: 'call', status: 'CALL', hallId: 'h', stateDueAt: '2026-03-30T15:59:59.000Z' }),
    consultationDoc({ id: 'prep', status: 'PREP', hallId: 'h', convenerId: member }),
    consultationDoc({ id: 'done', status: 'PUBLISHED', hallId: 'h' }),
    consultationDoc({ id: 'off', status: 'CANCELLED', hallId: 'h' }),
    ...full,
  )
  await town.add(
    'topics',
    topic('t1'),
    topic('t2'),
    topic('part', { parentId: 't1' }),
    topic('held', { state: 'HELD' }),
    topic('off', { consultationId: 'off' }),
  )
  await town.add('seats', {
    ...{ _id: 'other:r', consultationId: 'other', personId: 'r', role: 'RESIDENT', state: 'APPLIED' },
    at: '2026-03-02T01:00:00.000Z',
  })
  const situation = '我家门口的灯不亮，晚上看不清路，请来看一看。'
  const raised = await town.as('o-res')('lead.submit', {
    situation,
    placeId: 'liuqiao-c',
    visibility: 'UNIT_ONLY',
    key,
  })
  town.advance({ minutes: 1 })
  await town.timer()
  const { revision } = await town.as('o-office')('lead.get', { leadId: raised.id })
  unitOnly = await town.as('o-office')('lead.accept', {
    leadId: raised.id,
    revision,
    key,
    categoryId: 'other',
  })
})
afterAll(() => town.stop())

const got = async <N extends ActionName>(openid: string, action: N, input: unknown) => {
  const answer = await town.envelope(openid)(action, input as Input<N>)
  return answer.ok ? 'taken' : [answer.error.code, answer.error.field].filter(Boolean).join(' ')
}
const proposal = { consultationId: 'call', title: '路灯太暗怎么办', source: 'PUBLIC_LEAD', key }
const call = { title: '想商量什么事', hallId: 'hall-liuqiao', until: '2026-03-20', key }
const onTopic = { topicId: 't2', revision: 1 }
const seat = { consultationId: 'prep', role: 'RESIDENT', note: '我天天从这里过。' }
const on = { consultationId: 'prep', revision: 1, key }
const month = {
  ...{ theme: '家门口的安全', from: '2026-06-01', to: '2026-07-10', townIds: ['liuqiao'] },
  ...{ topicBy: '2026-06-10', sessionBy: '2026-06-30', minutesBy: '2026-07-10' },
}
const item = { title: '路口现状', text: '绿灯十八秒。' }
const research = { who: '召集人', when: '2026-03-01', where: '桥头', findings: '绿灯只有十八秒，走不完。' }
const prepare = (change: object) => ({ ...on, change })
const { title } = aConsultation()

const rows: [string, string, ActionName, unknown, string][] = [
  [
    'a topic of three letters',
    'o-res',
    'topic.propose',
    { ...proposal, title: '路灯暗' },
    'invalid_input title',
  ],
  [
    'a topic of forty-one letters',
    'o-res',
    'topic.propose',
    { ...proposal, title: '灯'.repeat(41) },
    'invalid_input title',
  ],
  [
    'a topic with a hidden change of direction',
    'o-res',
    'topic.propose',
    { ...proposal, title: '路灯\u202e太暗了' },
    'invalid_input title',
  ],
  [
    'a source that does not exist',
    'o-res',
    'topic.propose',
    { ...proposal, source: 'RUMOUR' },
    'invalid_input source',
  ],
  [
    'a source that is not hers',
    'o-res',
    'topic.propose',
    { ...proposal, source: 'LEADER' },
    'invalid_input source',
  ],
  [
    'a topic for a call that does not exist',
    'o-res',
    'topic.propose',
    { ...proposal, consultationId: 'none' },
    'not_found',
  ],
  [
    'a topic after the topic was chosen',
    'o-res',
    'topic.propose',
    { ...proposal, consultationId: 'prep' },
    'wrong_status call_over',
  ],
  [
    'support of a topic that does not exist',
    'o-res',
    'topic.support',
    { topicId: 'none', on: true },
    'not_found',
  ],
  [
    'support of a topic that nobody released',
    'o-res',
    'topic.support',
    { topicId: 'held', on: true },
    'not_found',
  ],
  [
    'support of a topic whose call was called off',
    'o-res',
    'topic.support',
    { topicId: 'off', on: true },
    'wrong_status call_over',
  ],
  [
    'a topic merged into itself',
    'o-office',
    'topic.join',
    { ...onTopic, intoId: 't2', how: 'MERGE' },
    'invalid_input intoId',
  ],
  [
    'a topic nested under a part',
    'o-office',
    'topic.join',
    { ...onTopic, intoId: 'part', how: 'NEST' },
    'invalid_input parts',
  ],
  [
    'a topic with parts nested under another',
    'o-office',
    'topic.join',
    { topicId: 't1', revision: 1, intoId: 't2', how: 'NEST' },
    'invalid_input parts',
  ],
  ['a weight of a thousand', 'o-office', 'topic.weigh', { ...onTopic, weight: 1000 }, 'invalid_input weight'],
  [
    'a topic declined without a reason',
    'o-office',
    'topic.decline',
    { ...onTopic, text: '' },
    'invalid_input text',
  ],
  [
    'a topic as it was long ago',
    'o-office',
    'topic.decline',
    { topicId: 't2', revision: 0, text: '已经在办了' },
    'conflict',
  ],
  [
    'a call in a place that is no hall',
    'o-office',
    'consultation.open',
    { ...call, hallId: 'liuqiao' },
    'invalid_input hallId',
  ],
  [
    'a call that has ended already',
    'o-office',
    'consultation.open',
    { ...call, until: '2026-03-01' },
    'invalid_input until',
  ],
  [
    'a call of a month that does not exist',
    'o-office',
    'consultation.open',
    { ...call, monthId: 'none' },
    'invalid_input monthId',
  ],
  ['a call in a hall that carries enough', 'o-office', 'consultation.open', call, 'wrong_status open_topics'],
  [
    'a lead for its unit only, to be talked over',
    'o-office',
    'lead.toConsultation',
    'unit only',
    'wrong_status not_open',
  ],
  ['a plan of a year that is none', 'o-res', 'plan.list', { year: 1 }, 'invalid_input year'],
  [
    'a month whose days are out of order',
    'o-office',
    'month.save',
    { month: { ...month, topicBy: '2026-07-01' }, key },
    'invalid_input month.minutesBy',
  ],
  [
    'a month of a town that does not exist',
    'o-office',
    'month.save',
    { month: { ...month, townIds: ['atlantis'] }, key },
    'invalid_input townIds',
  ],
  [
    'a seat as a unit, by application',
    'o-res',
    'seat.apply',
    { ...seat, role: 'UNIT' },
    'invalid_input role',
  ],
  [
    'an application of three letters',
    'o-res',
    'seat.apply',
    { ...seat, note: '想来啊' },
    'invalid_input note',
  ],
  [
    'an application for a talk that is over',
    'o-res',
    'seat.apply',
    { ...seat, consultationId: 'done' },
    'wrong_status seats_closed',
  ],
  ['an application of the convener', 'o-member', 'seat.apply', seat, 'wrong_status convener'],
  [
    'yes to an invitation that never came',
    'o-res',
    'seat.answer',
    { consultationId: 'prep', yes: true },
    'not_found',
  ],
  [
    'a seat of another room',
    'o-member',
    'seat.decide',
    { consultationId: 'prep', seatId: 'other:r', seat: true },
    'not_found',
  ],
  [
    'a unit that does not exist, invited',
    'o-member',
    'seat.invite',
    { consultationId: 'prep', role: 'UNIT', who: { unitId: 'none' } },
    'invalid_input unit',
  ],
  [
    'a unit invited as a resident',
    'o-member',
    'seat.invite',
    { consultationId: 'prep', role: 'RESIDENT', who: { unitId: 'roads' } },
    'invalid_input role',
  ],
  [
    'a resident invited as a member',
    'o-member',
    'seat.invite',
    { consultationId: 'prep', role: 'MEMBER', who: { personId: 'none' } },
    'invalid_input who',
  ],
  [
    'an expert who does not exist',
    'o-member',
    'seat.invite',
    { consultationId: 'prep', role: 'EXPERT', who: { expertId: 'none' } },
    'not_found',
  ],
  [
    'a convener who does not exist',
    'o-office',
    'consultation.appointConvener',
    { ...on, personId: 'none' },
    'invalid_input personId',
  ],
  [
    'a study pack of thirteen',
    'o-member',
    'consultation.prepare',
    prepare({ studyPack: Array.from({ length: 13 }, (_, n) => ({ id: `s${n}`, ...item })) }),
    'invalid_input change.studyPack',
  ],
  [
    'a research note without findings',
    'o-member',
    'consultation.prepare',
    prepare({ research: { ...research, findings: '' } }),
    'invalid_input change.research.findings',
  ],
  [
    'a last day that is no day',
    'o-member',
    'consultation.prepare',
    prepare({ onlineUntil: '2026-02-31' }),
    'invalid_input change.onlineUntil',
  ],
  [
    'bad words in a study pack',
    'o-member',
    'consultation.prepare',
    prepare({ studyPack: [{ id: 's', ...item, text: '【违规】' }] }),
    'content_risky text',
  ],
  [
    'preparing somebody else’s consultation',
    'o-clerk',
    'consultation.prepare',
    prepare({ form: 'PARK' }),
    'forbidden',
  ],
  ['seats as somebody who does not convene', 'o-res', 'seat.list', { consultationId: 'prep' }, 'forbidden'],
]

it.each(rows)('%s', async (_what, openid, action, input, expected) => {
  const asked =
    input === 'unit only'
      ? { leadId: unitOnly.id, revision: unitOnly.revision, key: `${key}-2`, consultationId: 'call' }
      : input
  expect(await got(openid, action, asked)).toBe(expected)
})

it('leaves everything as it was', async () => {
  expect(await town.rows('topics')).toHaveLength(5)
  expect(await town.rows('topicSupports')).toEqual([])
  expect(await town.rows('seats')).toHaveLength(1)
  expect(await town.rows('months')).toEqual([])
  expect((await town.as('o-res')('consultation.get', { consultationId: 'prep' })).title).toBe(title)
})
