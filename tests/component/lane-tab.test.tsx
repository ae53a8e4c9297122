jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))

import { fireEvent, screen, waitFor } from '@testing-library/react'
import type { UtteranceView } from '@shared/domain/lane/lane-view'
import { LaneTab } from '../../miniprogram/src/features/consultation/lane-tab'
import { useDrafts } from '../../miniprogram/src/lib/drafts'
import { asked, open, serve } from '../support/page-server'

const sent = (action: string) => asked.filter(one => one.action === action)
const said = (part: Partial<UtteranceView>): UtteranceView => ({
  ...{ id: 'q1', revision: 1, kind: 'QUESTION', text: '绿灯改长了，车会不会更堵？', role: 'RESIDENT' },
  ...{ state: 'SHOWN', ups: 3, createdAt: '2026-03-03T01:00:00.000Z', mine: false, upped: false, may: [] },
  ...part,
})
const Tab = () => <LaneTab consultationId='c1' />

beforeEach(() => useDrafts.setState({ drafts: {} }))

test('a question shows who asked by role, its answer with the unit, and lets others join', async () => {
  const question = said({ may: ['up'] })
  const joined = { ...question, ups: 4, upped: true }
  serve({
    'lane.list': () => ({
      rows: [sent('lane.up').length ? joined : question],
      ...{ talks: true, moderates: false },
    }),
    'lane.up': () => joined,
  })
  open(Tab)
  expect(await screen.findByText('居民')).toBeTruthy()
  expect(screen.getByText('等单位回答')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '我也想问 3' }))
  expect(await screen.findByRole('button', { name: '已跟着问 4' })).toBeTruthy()
  expect(sent('lane.up').at(0)?.input).toEqual({ utteranceId: 'q1' })
})

test('a point is kept until the server has it, and waits for the convener', async () => {
  const waiting = said({
    id: 'p1',
    kind: 'CONCERN',
    state: 'PENDING',
    mine: true,
    ups: 0,
    text: '先把人行道腾出来。',
  })
  serve({
    'lane.list': () => ({ rows: sent('lane.say').length ? [waiting] : [], talks: true, moderates: false }),
    'lane.say': () => waiting,
  })
  open(Tab)
  fireEvent.click(await screen.findByRole('button', { name: '说一条' }))
  fireEvent.click(screen.getByRole('button', { name: '顾虑' }))
  fireEvent.change(screen.getByRole('textbox', { name: /想说的/ }), {
    target: { value: '先把人行道腾出来。' },
  })
  fireEvent.click(screen.getByRole('button', { name: '提交' }))
  expect(await screen.findByText('居民，等召集人看')).toBeTruthy()
  expect(sent('lane.say').at(0)?.input).toMatchObject({ kind: 'CONCERN', text: '先把人行道腾出来。' })
})

test('whoever has not read the pack is told so, and finds nothing to write in', async () => {
  serve({ 'lane.list': () => ({ rows: [], talks: false, moderates: false }) })
  open(Tab)
  expect(await screen.findByText('看完资料才能发言。')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '提个问题' })).toBeNull()
})

test('a convener says why something is not shown', async () => {
  const waiting = said({ state: 'PENDING', may: ['release', 'decline'] })
  serve({
    'lane.list': () => ({ rows: [waiting], talks: false, moderates: true }),
    'lane.decline': () => ({ ...waiting, state: 'DECLINED', declined: '和另一条一样', may: [] }),
  })
  open(Tab)
  fireEvent.click(await screen.findByRole('button', { name: `不显示：${waiting.text}` }))
  fireEvent.change(screen.getByRole('textbox', { name: /为什么不显示/ }), {
    target: { value: '和另一条一样' },
  })
  fireEvent.click(screen.getByRole('button', { name: '提交' }))
  await waitFor(() =>
    expect(sent('lane.decline').at(0)?.input).toEqual({
      utteranceId: 'q1',
      revision: 1,
      reason: '和另一条一样',
    }),
  )
})

test('where more was said than is shown, it says how much', async () => {
  serve({ 'lane.list': () => ({ rows: [], talks: false, moderates: false, earlier: 12 }) })
  open(Tab)
  expect(await screen.findByText('说得多，这里只放最近的；更早的还有 12 条。')).toBeTruthy()
})
