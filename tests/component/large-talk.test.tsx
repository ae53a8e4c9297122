jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))

import { screen, within } from '@testing-library/react'
import type { Output } from '@shared/contract'
import { consultationView } from '@shared/domain/consultation/consultation-view'
import type { AgreementView } from '@shared/domain/room/agreement-view'
import { defaultSettings } from '@shared/domain/settings/default-settings'
import RoomPage from '../../miniprogram/src/room/detail/index'
import { aConsultation } from '../support/consultations'
import { open, serve } from '../support/page-server'
import { params } from '../support/taro'

const texts = ['路灯早点亮。', '桥头不让电动车过。', '先评估再动工。', '今年就动工。']
const statements = texts.map((text, at) => ({
  ...{ id: `s${at}`, text, revision: 1, mine: false, role: 'RESIDENT' as const, state: 'SHOWN' as const },
}))
const room: Output<'room.get'> = {
  ...{ status: 'OPEN_ONLINE', rev: 1, voters: 204, role: 'RESIDENT', isOpen: true, own: [], length: 100 },
  ...{ statements, votes: {}, counts: {}, priority: {} },
}
const sums = (name: 'A' | 'B', agree: number, disagree: number) => ({ name, agree, disagree, pass: 0 })
const voice = (id: string, side: 'AGREE' | 'DISAGREE', count: number) => ({
  ...{ id, side, count, seen: 100, others: { count: 4, seen: 90 } },
})
const resident = (id: string, agree: number) => ({
  ...{ id, missing: 0 },
  sides: [
    { role: 'RESIDENT' as const, agree, disagree: 204 - agree, pass: 0, seats: 204, side: 'AGREE' as const },
  ],
})
const none = { allAgree: [], allDisagree: [], divided: [], undecided: [], belowFloor: [] }
const large: AgreementView = {
  countedAt: '2026-03-02T01:00:00.000Z',
  roles: { ...none, undecided: [resident('s0', 190), resident('s1', 120)] },
  picture: {
    ...{ voters: 204, counted: 200, votes: 800, statements: [] },
    groups: [
      { name: 'A', people: 110, voices: [voice('s2', 'AGREE', 96), voice('s3', 'DISAGREE', 88)] },
      { name: 'B', people: 90, voices: [voice('s3', 'AGREE', 81)] },
    ],
    agreed: [{ id: 's0', groups: [sums('A', 100, 4), sums('B', 90, 2)] }],
    divided: [{ id: 's1', groups: [sums('A', 90, 10), sums('B', 10, 80)] }],
    scatter: {
      dots: [
        { x: -0.5, y: 0, people: 110, group: 'A', role: 'RESIDENT' },
        { x: 0.5, y: 0, people: 90, group: 'B', role: 'RESIDENT' },
      ],
      hulls: [],
    },
  },
}
const { approval, steps, floor } = defaultSettings.consultation
const chairs = [{ role: 'RESIDENT' as const, minimum: 1 }]

function enter(agreement: AgreementView, openTo: 'EVERYBODY' | 'SEATED' = 'EVERYBODY') {
  const known = aConsultation({ status: 'OPEN_ONLINE' })
  const preparation = { ...known.preparation, seats: chairs, openTo }
  serve({
    'person.me': () => ({ unread: 0, needsFirstAdmin: false, id: 'r', roles: ['resident'] }),
    'consultation.get': () =>
      consultationView(
        { ...known, preparation },
        {
          ...{ actor: { id: 'r', roles: ['resident'] }, chain: approval, convener: '苏望舒', seated: {} },
          ...{ mine: { read: true }, steps: steps.map(({ id, name }) => ({ id, name, state: 'NEXT' })) },
          photos: new Map(),
        },
      ),
    'room.get': () => room,
    'room.pulse': () => ({ status: 'OPEN_ONLINE', rev: 1, voters: 204 }),
    'room.agreement': () => ({ agreement, voteFirst: false, floor, me: { x: 0.4, y: 0.1, group: 'B' } }),
  })
  Object.assign(params, { consultationId: 'c1', tab: 'agreement' })
  open(RoomPage)
}
const follows = (one: Node, other: Node) =>
  Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING)

test('a talk of many says how many voted, and draws no table of empty chairs', async () => {
  enter(large)
  expect(await screen.findByText('204 人表过态')).toBeTruthy()
  expect(screen.getByText('0 人有席位，还缺居民')).toBeTruthy()
  expect(screen.queryByText('0/1 席')).toBeNull()
})

test('a talk of seats keeps its table, however many voted', async () => {
  enter(large, 'SEATED')
  expect(await screen.findByText('0/1 席')).toBeTruthy()
})

test('groups and the picture come first, then words, then what hatched means, then the cards', async () => {
  enter(large)
  const table = await screen.findByRole('table', { name: '谁和谁想得近' })
  expect(
    within(table).getByRole('img', { name: /^A群比别人更赞成“先评估再动工”：100 人里 96 人赞成/ }),
  ).toBeTruthy()
  expect(
    within(table).getByRole('img', { name: /^A群比别人更反对“今年就动工”：100 人里 88 人反对/ }),
  ).toBeTruthy()
  expect(within(table).getByRole('img', { name: /^B群比别人更赞成“今年就动工”/ })).toBeTruthy()
  const inOrder = [
    screen.getByText('按表态相近，200 人分成 2 群：A群 110 人，B群 90 人。'),
    screen.getByText(/^图上一共 200 人，.*您离B群最近。$/),
    table,
    screen.getByText(/^各群都有一半以上的人赞成：“路灯早点亮”/),
    screen.getByText(/^分歧最大的是：“桥头不让电动车过”/),
    screen.getByText('右边是赞成人数/表态人数'),
    screen.getByRole('heading', { name: '路灯早点亮。' }),
    screen.getByText('这里只统计表了态的人，不代表没来的人。'),
  ]
  const [first, ...rest] = inOrder
  rest.reduce((before, after) => {
    expect(follows(before, after)).toBe(true)
    return after
  }, first!)
  expect(screen.getByText('您在这里')).toBeTruthy()
})

test('one role alone is no side: beside the groups it has no section', async () => {
  enter(large)
  await screen.findByRole('table')
  expect(screen.queryByText('还看不出来')).toBeNull()
  expect(screen.queryByText('只有一方表了态')).toBeNull()
})

test('in a small room one role alone is called that, and its sentences are not said of all sides', async () => {
  const picture = { ...large.picture, voters: 9, votes: 30, groups: [], agreed: [], divided: [] }
  const { scatter: _none, ...small } = picture
  enter({ ...large, picture: small })
  expect(await screen.findByText('只有一方表了态')).toBeTruthy()
  expect(screen.getByText('不到 60 人表态，先不分群，只看人数。')).toBeTruthy()
  expect(screen.queryByText(/各方都同意/)).toBeNull()
})

test('a small room of two sides is told in sentences before its cards', async () => {
  const { scatter: _none, ...small } = {
    ...large.picture,
    voters: 9,
    votes: 30,
    groups: [],
    agreed: [],
    divided: [],
  }
  const side = (role: 'RESIDENT' | 'UNIT', agree: number) => ({
    ...{ role, agree, disagree: 0, pass: 0, seats: agree, side: 'AGREE' as const },
  })
  const both = { id: 's0', missing: 0, sides: [side('RESIDENT', 6), side('UNIT', 3)] }
  enter({ ...large, picture: small, roles: { ...none, allAgree: [both] } })
  const counts = '1 条各方都同意。'
  expect(await screen.findByText(counts)).toBeTruthy()
  expect(screen.getByText(/^各方都同意：“路灯早点亮”（/)).toBeTruthy()
})
