jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))

import { screen } from '@testing-library/react'
import type { LiveView } from '@shared/domain/session/live-view'
import LivePage from '../../miniprogram/src/room/live/index'
import ProjectorPage from '../../miniprogram/src/room/projector/index'
import { asked, open, serve } from '../support/page-server'
import { params } from '../support/taro'

const live: LiveView = {
  ...{ status: 'IN_SESSION', title: '桥头怎么走', rev: 1, leads: false, helps: false, here: false },
  ...{ polls: [], notes: [], hands: 0, queue: [], hand: 'NONE', present: 3, presentByRole: {}, entered: [] },
}
const pulse = {
  status: 'IN_SESSION',
  rev: 1,
  voters: 3,
  session: { rev: 1, hands: 0, present: 3, presentByRole: {} },
}
beforeEach(() => {
  for (const name of Object.keys(params)) delete params[name]
  serve({
    'person.me': () => ({ unread: 0, needsFirstAdmin: false, id: 'r', roles: ['resident'] }),
    'session.live': () => live,
    'room.pulse': () => pulse,
    'session.code': () => ({ code: '482913', endsAt: '2099-03-02T01:00:30.000Z' }),
    'session.doorCode': () => ({ image: 'data:image/png;base64,AAAA' }),
  })
})

test('the wall shows a code that opens the meeting, and beside it the digits for being here', async () => {
  params.consultationId = 'c1'
  open(ProjectorPage)
  const code = await screen.findByRole('img', { name: '进会场的小程序码' })
  expect(code.getAttribute('src')).toBe('data:image/png;base64,AAAA')
  expect(screen.getByText('482913')).toBeTruthy()
  expect(screen.getByText('微信扫码进会场，再输入下面的数字')).toBeTruthy()
})

test('what the code on the wall opens is this very meeting', async () => {
  params.scene = encodeURIComponent('c1')
  open(LivePage)
  expect(await screen.findByText('桥头怎么走')).toBeTruthy()
  expect(asked.find(({ action }) => action === 'session.live')?.input).toEqual({ consultationId: 'c1' })
})

test('behind the first of a long queue it says how many more wait, and where she stands', async () => {
  const queue = [
    { id: 'h1', role: 'RESIDENT' as const, at: '2026-03-02T01:00:00.000Z' },
    { id: 'h2', role: 'MEMBER' as const, at: '2026-03-02T01:01:00.000Z' },
  ]
  const long = {
    ...live,
    role: 'RESIDENT' as const,
    here: true,
    queue,
    hands: 9,
    hand: 'UP' as const,
    place: 7,
  }
  serve({
    'person.me': () => ({ unread: 0, needsFirstAdmin: false, id: 'r', roles: ['resident'] }),
    'session.live': () => long,
    'room.pulse': () => pulse,
  })
  params.consultationId = 'c1'
  open(LivePage)
  expect(await screen.findByText('后面还有 7 人，按举手先后轮到。')).toBeTruthy()
  expect(screen.getByText('您排第 7 位。')).toBeTruthy()
})
