jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))

import { act, fireEvent, screen } from '@testing-library/react'
import type { Output } from '@shared/contract'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { consultationView } from '@shared/domain/consultation/consultation-view'
import { AppError } from '@shared/domain/errors'
import type { PhotoView } from '@shared/domain/photo/photo'
import { defaultSettings } from '@shared/domain/settings/default-settings'
import RoomPage from '../../miniprogram/src/room/detail/index'
import { aConsultation } from '../support/consultations'
import { asked, open, serve } from '../support/page-server'
import { at as now } from '../support/leads'
import { params } from '../support/taro'

type Room = Output<'room.get'>
const room: Room = {
  ...{ status: 'OPEN_ONLINE', rev: 1, voters: 3, role: 'RESIDENT', isOpen: true, own: [], length: 100 },
  ...{ statements: [], votes: {}, counts: {}, priority: {} },
}
const { approval, steps } = defaultSettings.consultation
const serving = (
  over: Partial<Consultation>,
  inside: Partial<Room> = {},
  photos: PhotoView[] = [],
  more = {},
) =>
  serve({
    'person.me': () => ({ unread: 0, needsFirstAdmin: false, id: 'r', roles: ['resident'] }),
    'consultation.get': () =>
      consultationView(aConsultation({ status: 'OPEN_ONLINE', ...over }), {
        ...{ actor: { id: 'r', roles: ['resident'] }, chain: approval, convener: '苏望舒', seated: {} },
        ...{ mine: { read: true }, steps: steps.map(({ id, name }) => ({ id, name, state: 'NEXT' })) },
        photos: new Map(photos.map(photo => [photo.id, photo])),
      }),
    'room.get': () => ({ ...room, ...inside }),
    'room.pulse': () => ({ status: 'OPEN_ONLINE', rev: 1, voters: 3 }),
    ...more,
  })

beforeEach(() => {
  for (const name of Object.keys(params)) delete params[name]
  params.consultationId = 'c1'
})

test('what came from elsewhere is said to be from elsewhere, over the room and beside the sentence', async () => {
  const source = '某市路口协商，Polis 公开数据，CC BY 4.0'
  const at = '2026-03-05T01:00:00.000Z'
  const said = { id: 's1', text: '绿灯要够老人走完。', revision: 1, imported: true as const, mine: false }
  serving(
    { imported: { source, digest: 'd', at, statements: 3, people: 40 } },
    { statements: [{ ...said, role: 'RESIDENT', state: 'SHOWN' }] },
  )
  open(RoomPage)
  expect(await screen.findByText(/3 条看法和 40 人的表态.*Polis 公开数据，CC BY 4.0/)).toBeTruthy()
  expect(await screen.findByText('从别处导入的一条')).toBeTruthy()
})

test('the pictures of the study pack and of the note are there, and each opens large', async () => {
  const { preparation } = aConsultation()
  const studyPack = [{ ...preparation.studyPack[0]!, photoIds: ['p1', 'p2'] }]
  const research = { ...preparation.research!, photoIds: ['p3'] }
  const photos = ['p1', 'p2', 'p3'].map(id => ({ id, url: `http://127.0.0.1/${id}.jpg` }))
  serving({ preparation: { ...preparation, studyPack, research } }, {}, photos)
  params.tab = 'pack'
  open(RoomPage)
  expect(await screen.findAllByRole('button', { name: '第 1 张照片' })).toHaveLength(2)
  fireEvent.click(screen.getByRole('button', { name: '第 2 张照片' }))
  expect(screen.getByRole('dialog').querySelector('img')?.src).toBe('http://127.0.0.1/p2.jpg')
})

const talking = (form: Consultation['preparation']['form'], onlineUntil: string, more = {}) => {
  const said = {
    id: 's1',
    text: '绿灯要够老人走完。',
    revision: 1,
    role: 'RESIDENT',
    state: 'SHOWN',
    mine: false,
  } as const
  serving(
    { preparation: { ...aConsultation().preparation, form, onlineUntil } },
    { statements: [said] },
    [],
    more,
  )
  params.tab = 'vote'
  open(RoomPage)
}

test('before the last day online is over there are three answers', async () => {
  talking('LIVE_AND_ONLINE', '2099-03-19T15:59:59.000Z')
  expect(await screen.findByRole('button', { name: '赞成' })).toBeTruthy()
})

test.each([
  ['LIVE_AND_ONLINE', '线上表态截止了，开会的时候还可以接着表态。'],
  ['ONLINE', '线上表态截止了，结果出来会告诉您。'],
] as const)(
  'after it a page says so and has no answers, also one that was open before: %s',
  async (form, words) => {
    talking(form, '2026-03-01T15:59:59.000Z')
    expect(await screen.findByText(words)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '赞成' })).toBeNull()
    expect(screen.queryByRole('button', { name: '我也说一句' })).toBeNull()
  },
)

describe('a page that lies open while the last day ends', () => {
  const refused = () => {
    throw new AppError('wrong_status', 'over', { field: 'online_over' })
  }
  const soon = () => new Date(Date.parse(now) + 60_000).toISOString()
  const over = () => screen.findByText('线上表态截止了，开会的时候还可以接着表态。', {}, { timeout: 5000 })

  // a minute of her time is none of ours, however busy the machine is
  beforeEach(() => jest.useFakeTimers({ advanceTimers: true }))
  afterEach(() => jest.useRealTimers())

  test('says so by itself, and what was being typed stays, with the answer to it', async () => {
    talking('LIVE_AND_ONLINE', soon(), { 'room.say': refused })
    fireEvent.click(await screen.findByRole('button', { name: '我也说一句' }))
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '配时改了要贴出来。' } })
    expect(screen.getByText('今天截止')).toBeTruthy()
    act(() => jest.advanceTimersByTime(61_000))
    expect(await over()).toBeTruthy()
    expect(screen.getByText('线上已截止')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '赞成' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: '提交' }))
    expect(await screen.findByText(/线上表态截止了。/)).toBeTruthy()
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('配时改了要贴出来。')
  })
})

test('after the meeting what it left is read beside the study pack', async () => {
  serving({ status: 'WRITING' }, { status: 'WRITING', isOpen: false }, [], {
    'session.record': () => ({ lines: ['会上问的：', '1. 谁来盯着改'] }),
  })
  params.tab = 'pack'
  open(RoomPage)
  expect(await screen.findByRole('heading', { name: '会场记录' })).toBeTruthy()
  expect(screen.getByText('1. 谁来盯着改')).toBeTruthy()
})

test('who took part says that she has nothing against the minutes as she read them', async () => {
  const standing = { agreed: 1, all: 3, mine: false, mayAgree: true }
  serving({ status: 'CONFIRMING', revision: 4 }, { status: 'CONFIRMING', isOpen: false }, [], {
    'closing.corrections': () => ({ rows: [] }),
    'closing.agreed': () => standing,
    'closing.agree': () => ({ agreed: 2, all: 3, mine: true, mayAgree: false }),
    'commitment.ofRoom': () => ({ rows: [] }),
  })
  params.tab = 'outcome'
  open(RoomPage)
  expect(await screen.findByText(/^1 人说没有意见，一共 3 人/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '没有意见' }))
  expect(await screen.findByText(/^2 人说没有意见，一共 3 人/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '没有意见' })).toBeNull()
  expect(asked.find(({ action }) => action === 'closing.agree')?.input).toEqual({
    ...{ consultationId: 'c1', revision: 4 },
  })
})

test('who leads by now is not asked to correct what she writes, though she had read the pack', async () => {
  const outcome = { minutes: '十二位居民到会，逐条商量了办法。', suggestions: [], responsibilities: [] }
  serving(
    { status: 'CONFIRMING', revision: 4, convenerId: 'r', outcome },
    { status: 'CONFIRMING', isOpen: false },
    [],
    { 'commitment.ofRoom': () => ({ rows: [] }) },
  )
  params.tab = 'outcome'
  open(RoomPage)
  expect(await screen.findByText(outcome.minutes)).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(asked.map(({ action }) => action)).not.toContain('closing.agreed')
})
