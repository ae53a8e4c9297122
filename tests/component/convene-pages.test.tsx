jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))
jest.doMock('../../miniprogram/src/components/picker-field', () =>
  jest.requireActual('../../miniprogram/src/components/picker-field.h5'),
)
jest.doMock('../../miniprogram/src/components/date-field', () =>
  jest.requireActual('../../miniprogram/src/components/date-field.h5'),
)

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { ComponentType } from 'react'
import { addMinutes } from '@shared/domain/calendar/local-day'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { consultationView } from '@shared/domain/consultation/consultation-view'
import { AppError } from '@shared/domain/errors'
import type { Actor } from '@shared/domain/person/actor'
import { defaultSettings } from '@shared/domain/settings/default-settings'
import { useDrafts } from '../../miniprogram/src/lib/drafts'
import { aConsultation } from '../support/consultations'
import { at as now } from '../support/leads'
import { asked, open, serve } from '../support/page-server'
import { params } from '../support/taro'

const page = (name: string) =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  (require(`../../miniprogram/src/convene/${name}/index`) as { default: ComponentType }).default
const sent = (action: string) => asked.filter(one => one.action === action).map(({ input }) => input)
const type = (name: string | RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))

const resident: Actor = { id: 'r', roles: ['resident'] }
const staff: Actor = { id: 'staff', roles: ['resident', 'proposalStaff'] }
const convener: Actor = { id: 'member', roles: ['resident', 'member'] }
const seen = (actor: Actor, over: Partial<Consultation>) =>
  consultationView(aConsultation(over), {
    ...{
      actor,
      chain: defaultSettings.consultation.approval,
      convener: '苏望舒',
      seated: {},
      mine: { read: false },
    },
    steps: defaultSettings.consultation.steps.map(({ id, name }) => ({ id, name, state: 'NEXT' as const })),
  })
const topic = (id: string, title: string, more: object = {}) => ({
  ...{ id, title, revision: 1, consultationId: 'c1', source: 'PUBLIC_LEAD', at: '2026-03-02T01:00:00.000Z' },
  ...{ state: 'OPEN', supports: 3, total: 3, parts: 0, mine: false, supported: false, leads: 0 },
  ...more,
})
const pool = [topic('t1', '二小门口怎么过马路'), topic('t2', '路灯太暗怎么办', { supports: 1, total: 1 })]
const serving = (actor: Actor, over: Partial<Consultation>, more: object = {}) =>
  serve({
    'person.me': () => ({ unread: 0, needsFirstAdmin: false, ...actor }),
    'consultation.get': () => seen(actor, over),
    'closing.low': () => ({ rows: [] }),
    'topic.list': () => ({ rows: pool, sources: ['PUBLIC_LEAD'], screens: actor === staff }),
    ...more,
  })

beforeEach(() => {
  for (const name of Object.keys(params)) delete params[name]
  params.consultationId = 'c1'
  useDrafts.setState({ drafts: {} })
})

test('a resident supports a topic and proposes one, and what she typed outlives a refusal', async () => {
  serving(
    resident,
    { status: 'CALL' },
    {
      'topic.support': () => ({ supported: true }),
      'topic.propose': () => {
        throw new AppError('wrong_status', 'over', { field: 'call_over' })
      },
    },
  )
  open(page('topics'))
  await press(/我也想商量，二小门口怎么过马路/)
  await waitFor(() => expect(sent('topic.support')).toEqual([{ topicId: 't1', on: true }]))
  expect(screen.queryByRole('button', { name: /处理这个话题/ })).toBeNull()
  await press('提一个话题')
  type('想商量什么', '桥')
  await press('提出来')
  expect(sent('topic.propose')).toEqual([])
  type('想商量什么', '桥头的灯太暗')
  await press('提出来')
  expect(await screen.findByText(/征题已经结束了/)).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '想商量什么' }).value).toBe('桥头的灯太暗')
})

test('the office merges one topic into another, and chooses one with its reason', async () => {
  serving(
    staff,
    { status: 'SHORTLIST' },
    {
      'topic.join': () => ({ done: true }),
      'consultation.nominate': () => seen(staff, { status: 'TOPIC_REVIEW', revision: 2 }),
    },
  )
  open(page('topics'))
  await press('处理这个话题，路灯太暗怎么办')
  fireEvent.change(await screen.findByRole('combobox', { name: '选一个话题' }), { target: { value: 't1' } })
  await press('合并到')
  expect(sent('topic.join')).toEqual([])
  expect(await screen.findByText(/“路灯太暗怎么办”合到“二小门口怎么过马路”/)).toBeTruthy()
  await press('合成一个')
  await waitFor(() =>
    expect(sent('topic.join')).toEqual([{ topicId: 't2', revision: 1, intoId: 't1', how: 'MERGE' }]),
  )
  await press('处理这个话题，二小门口怎么过马路')
  await press('选出送审')
  await press('选出送审')
  expect(await screen.findByText('请至少写 4 个字。')).toBeTruthy()
  type('为什么选它，大家会看到。', '意见最集中')
  await press('选出送审')
  await waitFor(() =>
    expect(sent('consultation.nominate')).toMatchObject([{ topicId: 't1', text: '意见最集中', revision: 1 }]),
  )
})

test('only the level whose turn it is sees the buttons of the chain', async () => {
  const nominated = {
    ...{
      id: 'c1:2',
      step: 'nominate' as const,
      revision: 2,
      actorId: 'staff',
      role: 'proposalStaff' as const,
    },
    ...{ at: '2026-03-03T01:00:00.000Z', to: 'TOPIC_REVIEW' as const, facts: {}, text: '意见最集中' },
  }
  serving(
    { ...staff, id: 'x', roles: ['resident', 'reviewer'] },
    { status: 'TOPIC_REVIEW', history: [nominated] },
  )
  const { unmount } = open(page('topics'))
  expect(await screen.findByText(/意见最集中/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '同意' })).toBeNull()
  unmount()
  serving(
    { id: 't', roles: ['resident', 'townWorker'], areaId: 'liuqiao' },
    { status: 'TOPIC_REVIEW', history: [nominated] },
    {
      'consultation.returnTopic': () => seen(staff, { status: 'SHORTLIST', revision: 2 }),
    },
  )
  open(page('topics'))
  await press('退回')
  type('退回的原因，提议人会看到。', '范围太大，再收一收')
  fireEvent.click(
    within(await screen.findByRole('dialog', { name: '退回' })).getByRole('button', { name: '退回' }),
  )
  await waitFor(() =>
    expect(sent('consultation.returnTopic')).toMatchObject([{ text: '范围太大，再收一收' }]),
  )
})

const gates = (shut: string[]) => ({
  'seat.list': () => ({
    rows: [
      {
        id: 'c1:r9',
        role: 'RESIDENT',
        state: 'APPLIED',
        at: '2026-03-02T01:00:00.000Z',
        note: '我天天过桥',
        read: false,
      },
    ],
    missing: shut.includes('seats_missing') ? [{ role: 'EXPERT', count: 1 }] : [],
    gates: shut,
    readers: 2,
  }),
})

test('the convener sees which gate is shut, and opens only when none is', async () => {
  serving(
    convener,
    { status: 'PREP' },
    { ...gates(['seats_missing', 'no_research']), 'seat.decide': () => ({ done: true }) },
  )
  const { unmount } = open(page('prepare'))
  expect(await screen.findByText('还缺专家 1 人')).toBeTruthy()
  expect(screen.getByRole('button', { name: '开启协商' }).getAttribute('aria-disabled')).toBe('true')
  await press('安排，居民')
  await waitFor(() =>
    expect(sent('seat.decide')).toEqual([{ consultationId: 'c1', seatId: 'c1:r9', seat: true }]),
  )
  unmount()
  serving(
    convener,
    { status: 'PREP' },
    { ...gates([]), 'consultation.openOnline': () => seen(convener, { status: 'OPEN_ONLINE', revision: 2 }) },
  )
  open(page('prepare'))
  await screen.findByText(/2 人看过资料/)
  await press('开启协商')
  await waitFor(() =>
    expect(sent('consultation.openOnline')).toMatchObject([{ consultationId: 'c1', revision: 1 }]),
  )
})

test('a room for seats alone in which nobody sits says so, though no seat was asked for', async () => {
  const preparation = { ...aConsultation().preparation, openTo: 'SEATED' as const, seats: [] }
  const { rows, readers } = gates([])['seat.list']()
  serving(
    convener,
    { status: 'PREP', preparation },
    { 'seat.list': () => ({ rows, readers, missing: [], gates: ['seats_missing'] }) },
  )
  open(page('prepare'))
  expect(await screen.findByText('只有坐席位的人能商量，还没有一位')).toBeTruthy()
})

test('what this place asks of the step beyond the gates is named, with where it is made', async () => {
  const view = seen(convener, { status: 'PREP' })
  const outputs = [
    { what: 'PLAN' as const, there: false },
    { what: 'RESEARCH_PHOTOS' as const, there: true },
    { what: 'STUDY_PACK' as const, there: true },
  ]
  const steps = [{ id: 'research', name: '组织调研', state: 'NOW' as const, outputs }]
  serving(convener, {}, { ...gates(['no_plan']), 'consultation.get': () => ({ ...view, steps }) })
  open(page('prepare'))
  expect(await screen.findByText('协商方案')).toBeTruthy()
  expect(screen.getByText('还缺，在“时间和形式”里定日子、加议程')).toBeTruthy()
  expect(screen.getByText('调研照片')).toBeTruthy()
  expect(screen.queryByText('还缺，在“调研记录”里加照片')).toBeNull()
  expect(screen.getByRole('button', { name: '开启协商' }).getAttribute('aria-disabled')).toBe('true')
})

test('one part of the preparation is saved by itself', async () => {
  serving(
    convener,
    { status: 'PREP' },
    { ...gates([]), 'consultation.prepare': () => seen(convener, { revision: 2 }) },
  )
  open(page('prepare'))
  await screen.findByText(/2 人看过资料/)
  type('看到什么', '绿灯只有十八秒，老人走不完。')
  await press('保存，调研记录')
  await waitFor(() =>
    expect(sent('consultation.prepare')).toMatchObject([
      { change: { research: { who: '召集人和网格员', findings: '绿灯只有十八秒，老人走不完。' } } },
    ]),
  )
})

test('the pictures that stand in a study pack stay when its words are mended, and one may go', async () => {
  const { preparation } = aConsultation()
  const studyPack = [{ ...preparation.studyPack[0]!, photoIds: ['p1', 'p2'] }]
  const photos = ['p1', 'p2'].map(id => ({ id, url: `http://127.0.0.1/${id}.jpg`, state: 'PASSED' as const }))
  const view = { ...seen(convener, { status: 'PREP', preparation: { ...preparation, studyPack } }), photos }
  serving(
    convener,
    {},
    {
      ...gates([]),
      'consultation.get': () => view,
      'consultation.prepare': () => view,
      'photo.view': () => ({ photos: [] }),
    },
  )
  open(page('prepare'))
  await screen.findByText(/2 人看过资料/)
  await press(/^去掉这张.*1/)
  await press('保存，学习资料')
  await waitFor(() =>
    expect(sent('consultation.prepare')).toMatchObject([
      { change: { studyPack: [{ title: '路口现状', photoIds: ['p2'] }] } },
    ]),
  )
})

test('somebody invited says yes on her own page; somebody else applies with a few words', async () => {
  serving(
    resident,
    { status: 'PREP' },
    {
      'seat.mine': () => ({ seat: { role: 'STAKEHOLDER', state: 'INVITED' } }),
      'seat.answer': () => ({ done: true }),
    },
  )
  const { unmount } = open(page('seat'))
  expect(await screen.findByText('请您来参加，身份是利益相关方。')).toBeTruthy()
  await press('我来')
  await waitFor(() => expect(sent('seat.answer')).toEqual([{ consultationId: 'c1', yes: true }]))
  unmount()
  serving(resident, { status: 'PREP' }, { 'seat.mine': () => ({}), 'seat.apply': () => ({ done: true }) })
  open(page('seat'))
  await press('报名')
  expect(sent('seat.apply')).toEqual([])
  type('为什么想参加', '我家孩子天天从这里过。')
  await press('报名')
  await waitFor(() =>
    expect(sent('seat.apply')).toEqual([
      { consultationId: 'c1', role: 'RESIDENT', note: '我家孩子天天从这里过。' },
    ]),
  )
})

test('a case that somebody else saved meanwhile is a conflict: nothing typed is lost, and both texts are seen', async () => {
  const texts = {
    title: '桥头的绿灯',
    method: '线上表态，会上定下时长。',
    effect: '绿灯二十八秒，人人走得完。',
  }
  const stored = { ...texts, revision: 1, background: '老人走到一半就变红了，天天如此。' }
  const theirs = { ...stored, revision: 2, background: '早高峰每小时过街四百余人，绿灯太短。' }
  let standing = stored
  serving(
    staff,
    { status: 'TRACKING' },
    {
      'case.get': () => standing,
      'case.save': ({ revision }: { revision: number }) => {
        if (revision !== standing.revision) throw new AppError('conflict')
        return { ...standing, revision: 3 }
      },
    },
  )
  open(page('case'))
  const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /原来是什么情况/ })
  await screen.findByRole('textbox', { name: /原来是什么情况/ })
  type(/原来是什么情况/, '放学时孩子和老人一起被困在路中间。')
  standing = theirs
  await press('保存')
  await press('刷新看看')
  expect(await screen.findByText('别人刚存的：早高峰每小时过街四百余人，绿灯太短。')).toBeTruthy()
  expect(box().value).toBe('放学时孩子和老人一起被困在路中间。')
  await press('保存')
  await waitFor(() => expect(sent('case.save').map(({ revision }) => revision)).toEqual([1, 2]))
  expect(sent('case.save')[1]).toMatchObject({ background: '放学时孩子和老人一起被困在路中间。' })
})

// G16: a call could be ended but not called off, and so filled one of its hall's places
it('lets the office call a call off, with its reason', async () => {
  serving(staff, { status: 'CALL' }, { 'consultation.cancel': () => seen(staff, { status: 'CANCELLED' }) })
  open(page('topics'))
  await press('取消协商')
  expect(sent('consultation.cancel')).toEqual([])
  const sheet = within(await screen.findByRole('dialog'))
  fireEvent.change(sheet.getByRole('textbox'), { target: { value: '没有人提话题，这次不开了' } })
  fireEvent.click(sheet.getByRole('button', { name: '取消协商' }))
  await waitFor(() =>
    expect(sent('consultation.cancel')).toMatchObject([{ text: '没有人提话题，这次不开了' }]),
  )
})

test('a leader behind a hall finds what is late there, by the day it was due', async () => {
  const { id, no, title, hallId, statusAt } = aConsultation()
  const row = { id, no, title, hallId, statusAt, status: 'PREP', lines: 0, may: [] }
  serving(
    { id: 'sup', roles: ['resident', 'supervisor'] },
    {},
    {
      'convene.desk': () => ({
        rows: [{ ...row, late: [{ name: '组织调研', due: '2026-03-01' }, { due: '2026-02-28' }] }],
        months: [{ theme: '家门口的安全', late: [{ townId: 'liuqiao', part: 'topic', by: '2026-02-20' }] }],
      }),
    },
  )
  open(page('desk'))
  expect(await screen.findByText('逾期的')).toBeTruthy()
  expect(screen.getByText(/“组织调研”应在3月1日前做完，更正意见应在2月28日前答复/)).toBeTruthy()
  expect(await screen.findByText('柳桥街道的定题应在2月20日前完成')).toBeTruthy()
})

test('a themed month is a table whose talks can be opened: one part of a town is under way, or not begun, never all', async () => {
  const cell = (state: string) => ({ by: '2026-03-20', state })
  const cells = (topic: string) => ({
    ...{ topic: cell(topic), session: cell('OPEN'), minutes: cell('OPEN') },
  })
  const talk = { id: 'c7', title: '桥头怎么走', status: 'OPEN_ONLINE' }
  const towns = [
    { townId: 'liuqiao', consultations: [talk], ...cells('DONE') },
    { townId: 'shibu', consultations: [], ...cells('OPEN') },
  ]
  const days = { topicBy: '2026-03-20', sessionBy: '2026-04-20', minutesBy: '2026-05-20' }
  const month = {
    id: 'm1',
    revision: 1,
    theme: '家门口的安全',
    from: '2026-03-01',
    to: '2026-05-31',
    ...days,
  }
  serving(resident, {}, { 'month.list': () => ({ rows: [{ ...month, towns }] }) })
  open(page('months'))
  const table = await screen.findByRole('table', { name: '家门口的安全' })
  await screen.findByText('石埠镇')
  const rows = within(table).getAllByRole('row')
  const told = rows.slice(1).map(row =>
    within(row)
      .getAllByRole('cell')
      .map(one => one.textContent),
  )
  expect(told).toEqual([
    ['定题：按时', '开会：进行中', '—'],
    ['定题：还没开始', '—', '—'],
  ])
  fireEvent.click(within(table).getByRole('link', { name: '桥头怎么走' }))
  expect(jest.mocked(Taro.navigateTo)).toHaveBeenCalledWith({ url: '/room/detail/index?consultationId=c7' })
})

test('a number is one piece, which no line breaks at its hyphens', async () => {
  serving(resident, { status: 'CALL' })
  open(page('topics'))
  expect((await screen.findByText('XY-2026-000003')).className).toContain('m-piece')
})

test('the desk says how much waits in a room and for how long, and leads to it', async () => {
  const { id, no, title, hallId, statusAt } = aConsultation()
  const row = { id, no, title, hallId, statusAt, status: 'OPEN_ONLINE', lines: 0, may: [], late: [] }
  const since = addMinutes(now, -3 * 24 * 60)
  const rows = [{ ...row, waiting: { count: 2, since } }]
  serving(staff, {}, { 'convene.desk': () => ({ rows, months: [] }) })
  open(page('desk'))
  expect(await screen.findByText('等您处理')).toBeTruthy()
  expect(screen.getByText(/待审 2 条，最早的等了 3 天/)).toBeTruthy()
})

test('who brought the matter is asked to the table by what she brought', async () => {
  const seats = { rows: [], missing: [], gates: [], readers: 0 }
  serving(
    convener,
    { status: 'PREP' },
    {
      'seat.list': () => seats,
      'convene.candidates': ({ for: role }: { for: string }) => ({
        rows: role === 'RESIDENT' ? [{ id: 'topic:0', kind: 'proposer', name: '桥头怎么走' }] : [],
      }),
      'seat.invite': () => ({ done: true }),
    },
  )
  open(page('prepare'))
  await press('邀请')
  const sheet = await screen.findByRole('dialog')
  const field = within(sheet).getByRole('combobox')
  await within(sheet).findByRole('option', { name: '提话题“桥头怎么走”的人' })
  fireEvent.change(field, { target: { value: 'proposer topic:0' } })
  fireEvent.click(within(sheet).getAllByRole('button', { name: '邀请' }).at(-1)!)
  await waitFor(() =>
    expect(sent('seat.invite')).toEqual([
      { consultationId: 'c1', role: 'RESIDENT', who: { raisedId: 'topic:0' } },
    ]),
  )
})

test('an expert is given her account, by which she is asked, reads and speaks', async () => {
  serving(
    staff,
    {},
    {
      'expert.list': () => ({ rows: [] }),
      'convene.candidates': () => ({ rows: [{ id: 'p9', kind: 'person', name: '白砚秋', about: '教授' }] }),
      'expert.save': () => ({}),
    },
  )
  open(page('experts'))
  await press('加一位专家')
  type('姓名', '白砚秋')
  type('专长', '交通工程')
  await screen.findByRole('option', { name: '白砚秋，教授' })
  fireEvent.change(screen.getByRole('combobox', { name: /平台账号/ }), { target: { value: 'p9' } })
  await press('保存')
  await waitFor(() =>
    expect(sent('expert.save')).toMatchObject([
      { expert: { name: '白砚秋', field: '交通工程', personId: 'p9' } },
    ]),
  )
})

test('the office finds what was judged low, with how, and nobody else is asked for it', async () => {
  const { id, no, title, hallId, statusAt } = aConsultation()
  const averages = { represent: 2.3, thorough: 3.1, effect: 2.7 }
  const evaluation = { voices: 5, averages, staffScore: 2, note: '请的人太少' }
  const row = { id, no, title, hallId, statusAt, status: 'CLOSED', lines: 0, evaluation }
  const answers = {
    'convene.desk': () => ({ rows: [], months: [] }),
    'closing.low': () => ({ rows: [row] }),
  }
  serving(staff, {}, answers)
  const { unmount } = open(page('desk'))
  expect(await screen.findByRole('heading', { name: '评分偏低的协商' })).toBeTruthy()
  expect(screen.getByText(/人 2.3 分、话 3.1 分、事 2.7 分，工作人员评 2 分，请的人太少/)).toBeTruthy()
  unmount()
  serving(convener, {}, answers)
  open(page('desk'))
  await waitFor(() => expect(sent('convene.desk')).toHaveLength(1))
  expect(sent('closing.low')).toEqual([])
})

test('a themed month is changed as it was seen, its days in their order', async () => {
  const days = { from: '2026-03-01', topicBy: '2026-03-20', sessionBy: '2026-04-20', minutesBy: '2026-05-20' }
  const month = {
    id: 'm1',
    revision: 3,
    theme: '家门口的安全',
    ...days,
    to: '2026-05-31',
    townIds: ['liuqiao'],
  }
  const serve = (actor: Actor) =>
    serving(
      actor,
      {},
      {
        'month.list': () => ({ rows: [{ ...month, towns: [] }] }),
        'month.save': () => month,
      },
    )
  serve(resident)
  const { unmount } = open(page('months'))
  await screen.findByText('家门口的安全')
  expect(screen.queryByRole('button', { name: /改这个议事月/ })).toBeNull()
  unmount()
  serve(staff)
  open(page('months'))
  await press('改这个议事月，家门口的安全')
  const last = screen.getByLabelText('结束')
  fireEvent.change(last, { target: { value: '2026-02-01' } })
  await press('保存')
  expect(await screen.findByText(/几个日子的先后不对/)).toBeTruthy()
  expect(sent('month.save')).toEqual([])
  fireEvent.change(last, { target: { value: '2026-06-10' } })
  await press('保存')
  await waitFor(() =>
    expect(sent('month.save')).toMatchObject([
      { monthId: 'm1', revision: 3, month: { theme: '家门口的安全', to: '2026-06-10' } },
    ]),
  )
})

test('the office releases a preparation without a picture that the machine refused, or says of that one that it is fine', async () => {
  const { preparation } = aConsultation()
  const held = { ...preparation, held: true as const }
  const photos = [
    { id: 'p1', url: 'https://files/one.jpg', state: 'PASSED' as const },
    { id: 'p2', url: 'https://files/two.jpg', state: 'REJECTED' as const },
  ]
  serving(
    staff,
    { preparation: held },
    {
      ...gates([]),
      'consultation.get': () => ({ ...seen(staff, { preparation: held }), photos }),
      'consultation.releasePrep': () => seen(staff, { revision: 2 }),
    },
  )
  open(page('prepare'))
  await press('放行内容')
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText(/没有放行这 1 张照片/)).toBeTruthy()
  fireEvent.click(dialog.getByRole('checkbox', { name: /可以公开/ }))
  fireEvent.click(dialog.getByRole('button', { name: '放行内容' }))
  await waitFor(() => expect(sent('consultation.releasePrep')).toMatchObject([{ fine: ['p2'] }]))
})
