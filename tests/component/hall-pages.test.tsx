jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))
jest.doMock('../../miniprogram/src/components/picker-field', () =>
  jest.requireActual('../../miniprogram/src/components/picker-field.h5'),
)

import { fireEvent, screen, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { ComponentType } from 'react'
import { AppError } from '@shared/domain/errors'
import { hoursIn } from '../../miniprogram/src/hall/keep/hours-in'
import { useDrafts } from '../../miniprogram/src/lib/drafts'
import { asked, open, serve } from '../support/page-server'
import { params } from '../support/taro'

const page = (name: string) =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  (require(`../../miniprogram/src/hall/${name}/index`) as { default: ComponentType }).default
const sent = (action: string) => asked.filter(one => one.action === action)
const type = (name: string | RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })

const day = {
  id: 'd1',
  hallId: 'hall-liuqiao',
  from: '2026-03-12T01:00:00.000Z',
  to: '2026-03-12T03:00:00.000Z',
  places: 5,
  left: 2,
  members: [{ id: 'm1', name: '苏望舒' }],
  mine: false,
  mayKeep: false,
}
const member = {
  id: 'm1',
  name: '苏望舒',
  sector: '教育界',
  expertise: ['放学'],
  hallIds: [],
  days: [],
  mine: false,
}
const letter = {
  id: 'l1',
  revision: 1,
  memberId: 'm1',
  memberName: '苏望舒',
  open: true,
  text: '桥头的绿灯太短。',
  status: 'SENT',
  createdAt: '2026-03-01T01:00:00.000Z',
  mine: true,
  may: ['withdraw', 'raise'],
}

beforeEach(() => {
  for (const name of Object.keys(params)) delete params[name]
  useDrafts.setState({ drafts: {} })
  jest.mocked(Taro.navigateTo).mockClear()
})

test('a letter that was refused keeps its words and its key, and is sent once', async () => {
  params.memberId = 'm1'
  let refuse = true
  serve({
    'member.get': () => member,
    'letter.send': () => {
      if (refuse) throw new AppError('server_busy')
      return letter
    },
  })
  open(page('write'))
  await screen.findByRole('heading', { name: '写给苏望舒委员' })
  type(/想说的话/, '桥头的绿灯太短。')
  fireEvent.click(screen.getByRole('button', { name: '寄出' }))
  await waitFor(() => expect(sent('letter.send')).toHaveLength(1))
  refuse = false
  await screen.findByRole('button', { name: '寄出' })
  fireEvent.click(screen.getByRole('button', { name: '寄出' }))
  await waitFor(() => expect(Taro.redirectTo).toHaveBeenCalled())
  expect(Taro.navigateTo).not.toHaveBeenCalled()
  const keys = sent('letter.send').map(({ input }) => (input as { key: string }).key)
  expect(new Set(keys).size).toBe(1)
  expect(sent('letter.send').at(-1)?.input).toMatchObject({
    memberId: 'm1',
    text: '桥头的绿灯太短。',
    open: true,
  })
})

test('a place on a duty day asks how to call her and what it is about', async () => {
  params.dutyDayId = 'd1'
  serve({
    'duty.get': () => day,
    'duty.book': () => ({ ...day, mine: true, left: 1 }),
    'person.me': () => ({ id: 'r1', roles: ['resident'], unread: 0 }),
  })
  open(page('duty'))
  const book = await screen.findByRole('button', { name: '约个时间' })
  expect(book.getAttribute('aria-disabled')).toBe('true')
  type('怎么称呼您', '林女士')
  type('想说什么事', '桥头的绿灯太短')
  fireEvent.click(screen.getByRole('button', { name: '约个时间' }))
  await waitFor(() =>
    expect(sent('duty.book').at(0)?.input).toEqual({
      dutyDayId: 'd1',
      shownName: '林女士',
      matter: '桥头的绿灯太短',
    }),
  )
})

test('a full day offers no place, and says so', async () => {
  params.dutyDayId = 'd1'
  serve({
    'duty.get': () => ({ ...day, left: 0 }),
    'person.me': () => ({ id: 'r1', roles: ['resident'], unread: 0 }),
  })
  open(page('duty'))
  expect(await screen.findByText('约满了')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '约个时间' })).toBeNull()
})

test('a letter opens 我要提 with its words and where they come from', async () => {
  params.letterId = 'l1'
  serve({ 'letter.get': () => letter })
  open(page('letter'))
  fireEvent.click(await screen.findByRole('button', { name: '提成线索' }))
  expect(useDrafts.getState().drafts['lead-new:LETTER:l1']?.value).toEqual({
    situation: '桥头的绿灯太短。',
    origin: { kind: 'LETTER', id: 'l1' },
  })
})

test.each([
  ['9:00-11:30', { from: 9, to: 11.5 }],
  ['9：00—11：30', { from: 9, to: 11.5 }],
  ['14:00 至 17:15', { from: 14, to: 17.25 }],
  ['11:00-9:00', undefined],
  ['25:00-26:00', undefined],
  ['上午', undefined],
])('hours %s are read as %j', (text, hours) => {
  expect(hoursIn(text)).toEqual(hours)
})

test('the pictures of a hall stay when its words are mended, and travel no second time', async () => {
  params.hallId = 'hall-liuqiao'
  const photos = ['p1', 'p2'].map(id => ({ id, url: `http://127.0.0.1/${id}.jpg` }))
  const hall = {
    ...{ hallId: 'hall-liuqiao', revision: 3, address: '柳堤路6号', photoIds: ['p1', 'p2'], photos },
    ...{ members: [], days: [], mayKeep: true },
  }
  serve({ 'hall.get': () => hall, 'hall.save': () => hall, 'photo.view': () => ({ photos: [] }) })
  open(page('keep'))
  await screen.findByRole('textbox', { name: /地址/ })
  type(/地址/, '柳堤路6号一楼')
  fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() =>
    expect(sent('hall.save').map(({ input }) => input)).toMatchObject([
      { address: '柳堤路6号一楼', photoIds: ['p1', 'p2'] },
    ]),
  )
  expect(sent('photo.ticket')).toEqual([])
})

const talk = (id: string, title: string, status: string) => ({
  ...{ id, no: 'XY-2026-000003', status, title, hallId: 'hall-liuqiao', lines: 0 },
  statusAt: '2026-03-02T01:00:00.000Z',
})
const life = {
  ...{ year: 2026, kept: [], cases: [{ id: 'c9', title: '桥头过街' }] },
  now: [talk('c2', '加装电梯怎么分摊', 'OPEN_ONLINE')],
  plan: [talk('c2', '加装电梯怎么分摊', 'OPEN_ONLINE'), talk('c6', '停车怎么划', 'PREP')],
  scenes: [
    {
      ...{ consultationId: 'c1', title: '桥头怎么走', when: '2026-03-01' },
      photos: [{ id: 'p1', url: 'http://127.0.0.1/p1.jpg' }],
    },
  ],
}
const measure = { row: 1, measure: '绿灯延长到二十八秒', unitId: 'roads', due: '2026-05-20' }
const hallAsRead = {
  ...{ hallId: 'hall-liuqiao', revision: 3, address: '柳堤路6号', photoIds: [], photos: [] },
  ...{ members: [], days: [], mayKeep: false },
}
const enterHall = (over: object = {}) => {
  serve({
    'hall.get': () => hallAsRead,
    'hall.life': () => ({ ...life, ...over }),
    'hall.results': () => ({ rows: [{ ...talk('c1', '桥头怎么走', 'TRACKING'), measures: [measure] }] }),
  })
  open(page('detail'))
}

test('who scans the code on the door finds the talk that goes on, and raises a matter of this place', async () => {
  params.scene = 'hall-liuqiao'
  enterHall()
  expect(await screen.findByText('这里正在商量')).toBeTruthy()
  expect(screen.getByText('加装电梯怎么分摊')).toBeTruthy()
  expect(screen.getByText('柳桥街道，社区级议事堂')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '我要提' }))
  const [draft] = Object.values(useDrafts.getState().drafts)
  expect(draft?.value).toMatchObject({
    ...{ townId: 'liuqiao', communityId: 'liuqiao-c', situation: '' },
    origin: { kind: 'HALL', id: 'hall-liuqiao' },
  })
  expect(Taro.navigateTo).toHaveBeenCalledTimes(1)
})

test('a hall that was found in the list is no code that was scanned', async () => {
  params.hallId = 'hall-liuqiao'
  enterHall()
  fireEvent.click(await screen.findByRole('button', { name: '我要提' }))
  const [draft] = Object.values(useDrafts.getState().drafts)
  expect(draft?.value).not.toHaveProperty('origin')
})

test('the plan holds what opened already, results say who does what, and scenes are walks', async () => {
  params.hallId = 'hall-liuqiao'
  enterHall({ now: [] })
  const tab = async (name: string) => fireEvent.click(await screen.findByRole('tab', { name }))
  await tab('协商计划')
  expect(screen.getByText('2026年列入计划的')).toBeTruthy()
  expect(screen.getByText('加装电梯怎么分摊')).toBeTruthy()
  expect(screen.getByText('停车怎么划')).toBeTruthy()
  await tab('成果展示')
  expect(await screen.findByText(/^绿灯延长到二十八秒，.*，5月20日前$/)).toBeTruthy()
  expect(screen.getByText('桥头过街')).toBeTruthy()
  await tab('议事堂风采')
  expect(screen.getByText('3月1日实地看“桥头怎么走”')).toBeTruthy()
})

test('the leader who stands behind a hall is chosen there', async () => {
  params.hallId = 'hall-liuqiao'
  serve({
    'hall.get': () => ({ ...hallAsRead, mayKeep: true }),
    'hall.save': () => hallAsRead,
    'hall.leaders': () => ({ rows: [{ id: 'sup', name: '郑盯办', title: '副主席' }] }),
  })
  open(page('keep'))
  const field = await screen.findByRole('combobox', { name: /挂钩领导/ })
  expect(screen.getByText('门口和会场的样子，最多 6 张。拍到人脸请先问一声。')).toBeTruthy()
  await screen.findByRole('option', { name: '郑盯办，副主席' })
  fireEvent.change(field, { target: { value: 'sup' } })
  fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() =>
    expect(sent('hall.save').map(({ input }) => input)).toMatchObject([{ pairedLeaderId: 'sup' }]),
  )
})

test('a hall in the list of its town is told without the name of the town again', async () => {
  serve({
    'hall.list': () => ({
      rows: [{ hallId: 'hall-liuqiao', address: '柳桥街道柳堤路6号一楼', open: '周二 9:00—11:30' }],
    }),
  })
  open(page('list'))
  const row = /柳桥社区民生议事堂，社区级议事堂，柳堤路6号一楼，周二 9:00—11:30/
  expect(await screen.findByRole('link', { name: row })).toBeTruthy()
})

test('members are narrowed to the station where they sit', async () => {
  const at = (id: string, name: string, hallId: string) => ({ ...member, id, name, hallIds: [hallId] })
  const both = [at('m1', '苏望舒', 'hall-liuqiao'), at('m2', '江一舟', 'wenchang')]
  serve({
    'person.me': () => ({ unread: 0, needsFirstAdmin: false, id: 'r', roles: ['resident'] }),
    'member.list': ({ hallId }: { hallId?: string }) => ({
      rows: both.filter(({ hallIds }) => !hallId || hallIds.includes(hallId)),
      sectors: [],
    }),
  })
  open(page('members'))
  await screen.findByText('江一舟')
  const field = screen.getByRole('combobox', { name: '在哪里接待' })
  fireEvent.change(field, { target: { value: 'hall-liuqiao' } })
  await waitFor(() => expect(screen.queryByText('江一舟')).toBeNull())
  expect(await screen.findByText('苏望舒')).toBeTruthy()
})

test('the office decides on a picture that waits, and whoever else keeps the hall reads that it will', async () => {
  params.hallId = 'hall-liuqiao'
  const door = { id: 'p1', url: 'http://127.0.0.1/p1.jpg', state: 'HELD' as const }
  const as = (role: string) =>
    serve({
      'person.me': () => ({ unread: 0, needsFirstAdmin: false, id: 'x', roles: [role] }),
      'hall.get': () => ({ ...hallAsRead, photos: [door], mayKeep: true }),
      'hall.leaders': () => ({ rows: [] }),
      'hall.judgePhoto': () => ({ done: true }),
    })
  as('stationHelper')
  const { unmount } = open(page('keep'))
  expect(await screen.findByText('检查拿不准，大家现在看不到。工作人员看过才显示。')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /给大家看/ })).toBeNull()
  unmount()
  as('proposalStaff')
  open(page('keep'))
  fireEvent.click(await screen.findByRole('button', { name: '给大家看，第 1 张照片' }))
  await waitFor(() =>
    expect(sent('hall.judgePhoto').map(({ input }) => input)).toEqual([
      { hallId: 'hall-liuqiao', photoId: 'p1', show: true },
    ]),
  )
})
