jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))

import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { Output } from '@shared/contract'
import { AppError } from '@shared/domain/errors'
import { useState } from 'react'
import { useUnsent } from '../../miniprogram/src/lib/unsent'
import { useCasts } from '../../miniprogram/src/room/detail/ballot-store'
import { useRoom } from '../../miniprogram/src/room/detail/room-queries'
import { useVoting } from '../../miniprogram/src/room/detail/use-voting'
import { VoteTab } from '../../miniprogram/src/room/detail/vote-tab'
import { asked, open, serve } from '../support/page-server'

type Room = Output<'room.get'>
const said = (id: string, text: string) => ({
  ...{ id, text, revision: 1, role: 'RESIDENT' as const, state: 'SHOWN' as const, mine: false },
})
const room: Room = {
  ...{ status: 'OPEN_ONLINE', rev: 1, voters: 3, role: 'RESIDENT', isOpen: true, own: [], length: 100 },
  statements: [said('s1', '绿灯要够老人走完。'), said('s2', '三轮车要有个固定停的地方。')],
  ...{ votes: {}, counts: {}, priority: { s1: 2, s2: 1 } },
}
const counts = [{ role: 'RESIDENT' as const, agree: 3, disagree: 1, pass: 0 }]

function Page() {
  const { data } = useRoom('c1')
  return data ? <Inside room={data} /> : null
}
function Inside({ room: found }: { room: Room }) {
  const voting = useVoting('c1', found)
  const [tab, show] = useState('')
  return (
    <>{tab || <VoteTab consultationId='c1' room={found} voting={voting} onPack={() => show('资料')} />}</>
  )
}
const card = () => screen.getAllByRole('heading')[0]?.textContent
const tap = (name: string) => fireEvent.click(screen.getAllByRole('button', { name })[0]!)

beforeEach(() => {
  useCasts.setState({ casts: {} })
  useUnsent.setState({ items: [] })
})

test('the next card is there before the answer is, and the counts come with it', async () => {
  let answer: (value: unknown) => void = () => undefined
  serve({ 'room.get': () => room, 'room.vote': () => new Promise(resolve => (answer = resolve)) })
  open(Page)
  await screen.findByText('绿灯要够老人走完。')
  expect(screen.queryByText('3/4')).toBeNull()
  tap('赞成')
  expect(card()).toBe('三轮车要有个固定停的地方。')
  expect(screen.queryByText('3/4')).toBeNull()
  await waitFor(() => expect(asked.some(({ action }) => action === 'room.vote')).toBe(true))
  answer({ role: 'RESIDENT', counts })
  expect(await screen.findByText('3/4')).toBeTruthy()
  expect(asked.find(({ action }) => action === 'room.vote')?.input).toEqual({
    ...{ consultationId: 'c1', statementId: 's1', vote: 1 },
  })
})

test('the second tap of two is not a vote on the card that came meanwhile, a later one is', async () => {
  serve({ 'room.get': () => room, 'room.vote': () => ({ role: 'RESIDENT', counts }) })
  open(Page)
  await screen.findByText('绿灯要够老人走完。')
  tap('赞成')
  tap('赞成')
  expect(card()).toBe('三轮车要有个固定停的地方。')
  const later = Date.now() + 500
  jest.spyOn(Date, 'now').mockImplementation(() => later)
  tap('反对')
  expect(await screen.findByText('都表过态了，谢谢您。')).toBeTruthy()
  jest.restoreAllMocks()
  await waitFor(() => expect(asked.filter(({ action }) => action === 'room.vote')).toHaveLength(2))
  const votes = asked.flatMap(({ action, input }) => (action === 'room.vote' ? [input] : []))
  expect(votes).toMatchObject([
    { statementId: 's1', vote: 1 },
    { statementId: 's2', vote: -1 },
  ])
})

test('a refused vote is taken back with a word', async () => {
  serve({
    'room.get': () => room,
    'room.vote': () => {
      throw new AppError('wrong_status', 'closed', { field: 'room_closed' })
    },
  })
  open(Page)
  await screen.findByText('绿灯要够老人走完。')
  tap('反对')
  await waitFor(() => expect(card()).toBe('绿灯要够老人走完。'))
  expect(screen.getByText(/不收新的发言/)).toBeTruthy()
  expect(useUnsent.getState().items).toEqual([])
})

test('without a network a vote waits on the phone, once, as it was tapped last', async () => {
  serve({
    'room.get': () => room,
    'room.vote': () => {
      throw new AppError('server_busy')
    },
  })
  open(Page)
  await screen.findByText('绿灯要够老人走完。')
  tap('赞成')
  await screen.findByText(/先存在手机里/)
  tap('改主意')
  tap('说不准')
  await waitFor(() =>
    expect(useUnsent.getState().items.map(({ payload }) => payload)).toEqual([
      { consultationId: 'c1', statementId: 's1', vote: 0 },
    ]),
  )
})

test('whoever has not read is shown the way to the study pack', async () => {
  const { role: _none, ...unread } = room
  serve({ 'room.get': () => unread })
  open(Page)
  fireEvent.click(await screen.findByRole('button', { name: '去看资料' }))
  expect(await screen.findByText('资料')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '赞成' })).toBeNull()
})

test('after the last card there is thanks, and what was said may be changed', async () => {
  serve({
    'room.get': () => ({ ...room, votes: { s1: 1, s2: -1 }, counts: { s1: counts } }),
    'room.vote': () => ({ role: 'RESIDENT', counts }),
  })
  open(Page)
  expect(await screen.findByText('都表过态了，谢谢您。')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '改主意，绿灯要够老人走完。' }))
  tap('反对')
  await waitFor(() =>
    expect(asked.find(({ action }) => action === 'room.vote')?.input).toMatchObject({
      ...{ statementId: 's1', vote: -1, was: 1 },
    }),
  )
})
