jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))

import Taro from '@tarojs/taro'
import { fireEvent, screen, within } from '@testing-library/react'
import { summaryOf } from '@shared/domain/lead/lead-summary'
import { waitsFor } from '@shared/domain/lead/waits-for'
import { useLeadFilter } from '../../miniprogram/src/features/lead/lead-filter'
import { usePreferences } from '../../miniprogram/src/lib/preferences'
import HomePage from '../../miniprogram/src/pages/home/index'
import { helper, lead, neighbour } from '../support/leads'
import { open, serve } from '../support/page-server'

const rowOf = (part: Parameters<typeof lead>[0]) => {
  const one = lead(part)
  return summaryOf({ ...one, waitsFor: waitsFor(one) }, neighbour.id)
}
const ended = rowOf({
  id: 'lead-9',
  status: 'CLOSED',
  title: '巷口的灯亮了',
  resultMeaning: 'DONE',
  confirmed: true,
})

beforeEach(() => {
  useLeadFilter.setState({ filter: {} })
  usePreferences.setState({ size: undefined })
  serve({
    'person.me': () => ({ unread: 0, needsFirstAdmin: false, ...neighbour }),
    'lead.listMine': () => ({ rows: [] }),
    'lead.listFollowed': () => ({ rows: [] }),
    'lead.find': ({ state }: { state?: string }) => ({
      rows: state === 'ENDED' ? [ended] : [rowOf({ status: 'OPEN' })],
    }),
  })
})

test('larger letters are asked about once, and either answer is kept', async () => {
  const { unmount } = open(HomePage)
  fireEvent.click(await screen.findByRole('button', { name: '这样就好' }))
  expect(screen.queryByText('字要不要大一些？')).toBeNull()
  expect(usePreferences.getState().size).toBe('standard')
  unmount()
  usePreferences.setState({ size: undefined })
  open(HomePage)
  fireEvent.click(await screen.findByRole('button', { name: '字大一些' }))
  expect(usePreferences.getState().size).toBe('elder')
  expect(screen.queryByText('字要不要大一些？')).toBeNull()
})

test('what came of things stands last, and all of it is one tap away', async () => {
  open(HomePage)
  await screen.findByText('巷口的灯亮了')
  const heads = screen.getAllByRole('heading').map(head => head.textContent)
  expect(heads.at(-1)).toBe('有结果了')
  fireEvent.click(screen.getByRole('button', { name: '全部，有结果了' }))
  expect(useLeadFilter.getState().filter).toEqual({ state: 'ENDED' })
  expect(Taro.switchTab).toHaveBeenLastCalledWith({ url: '/pages/lead-list/index' })
})

test('among what came of things, an answer stands before what only went elsewhere', async () => {
  serve({
    'person.me': () => ({ unread: 0, needsFirstAdmin: false, ...neighbour }),
    'lead.listMine': () => ({ rows: [] }),
    'lead.listFollowed': () => ({ rows: [] }),
    'lead.find': ({ state }: { state?: string }) => ({
      rows:
        state === 'ENDED' ? [rowOf({ id: 'sent', title: '报上去了', status: 'BECAME_OPINION' }), ended] : [],
    }),
  })
  open(HomePage)
  const answer = await screen.findByText('巷口的灯亮了')
  const elsewhere = screen.getByText('报上去了')
  expect(answer.compareDocumentPosition(elsewhere)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test('what still moves stands before what has ended, and nothing stands without a name', async () => {
  serve({
    'person.me': () => ({ unread: 0, needsFirstAdmin: false, ...neighbour }),
    'lead.listMine': () => ({
      rows: [
        rowOf({ id: 'gone', no: 'XS-2026-000155', title: '', status: 'REJECTED_CONTENT' }),
        rowOf({ id: 'open', title: '河边栏杆松了', status: 'OPEN' }),
      ],
    }),
    'lead.listFollowed': () => ({ rows: [rowOf({ id: 'done', title: '旧的一件', status: 'CLOSED' })] }),
    'lead.find': () => ({ rows: [] }),
  })
  open(HomePage)
  await screen.findByText('河边栏杆松了')
  const names = screen
    .getAllByText(/^(河边栏杆松了|旧的一件|编号XS-2026-000155)$/)
    .map(one => one.textContent)
  expect(names[0]).toBe('河边栏杆松了')
  expect(names).toHaveLength(3)
})

test.each([
  [neighbour, '我要提', '/more/lead-new/index'],
  [helper, '代填', '/station/begin/index'],
])('the middle of the bar is what this person does most: %#', async (person, words, url) => {
  serve({
    'person.me': () => ({ unread: 0, needsFirstAdmin: false, ...person }),
    'lead.listMine': () => ({ rows: [] }),
    'lead.listFollowed': () => ({ rows: [] }),
    'lead.find': () => ({ rows: [] }),
  })
  const { container } = open(HomePage)
  const middle = () => within(container.querySelector('.m-tabbar') as HTMLElement)
  fireEvent.click(await middle().findByRole('button', { name: words }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url })
})

test('says whose house it is and in which role she is here', async () => {
  open(HomePage)
  expect(await screen.findByText('云溪市政协办公室')).toBeTruthy()
  fireEvent.click(await screen.findByRole('link', { name: '您的身份：居民' }))
  expect(Taro.switchTab).toHaveBeenLastCalledWith({ url: '/pages/me/index' })
})

test.each([
  ['议事堂', '/hall/list/index'],
  ['查进度', '/more/my-leads/index'],
  ['找委员', '/hall/members/index'],
])('%s is one tap from home', async (name, url) => {
  open(HomePage)
  fireEvent.click(await screen.findByRole('link', { name }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url })
})

test('what waits to be voted on in my rooms stands on top, with how much it is, one tap away', async () => {
  serve({
    'person.me': () => ({ unread: 0, needsFirstAdmin: false, ...neighbour }),
    'lead.listMine': () => ({ rows: [] }),
    'lead.listFollowed': () => ({ rows: [] }),
    'lead.find': () => ({ rows: [] }),
    'room.waiting': () => ({
      rows: [
        { consultationId: 'c1', title: '云溪桥头怎么走', waiting: 7, read: true },
        { consultationId: 'c2', title: '二小门口怎么过马路', waiting: 3, read: false },
      ],
    }),
  })
  open(HomePage)
  expect(await screen.findByText('您跟着 2 件事，其中 2 件等您看一眼。')).toBeTruthy()
  expect(screen.getByText('待您表态 3 条，先看资料')).toBeTruthy()
  fireEvent.click(screen.getByRole('link', { name: /云溪桥头怎么走.*待您表态 7 条/ }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({
    url: expect.stringMatching(/room\/detail\/index\?consultationId=c1/),
  })
})

test('a member sees how many letters wait for her answer, one tap away; a resident is not asked about', async () => {
  const asked = jest.fn(() => ({ count: 2 }))
  const nothing = {
    'lead.listMine': () => ({ rows: [] }),
    'lead.listFollowed': () => ({ rows: [] }),
    'lead.find': () => ({ rows: [] }),
    'letter.waiting': asked,
  }
  const person = { unread: 0, needsFirstAdmin: false, ...neighbour }
  serve({ ...nothing, 'person.me': () => person })
  const { unmount } = open(HomePage)
  await screen.findByText('字要不要大一些？')
  expect(asked).not.toHaveBeenCalled()
  unmount()
  serve({ ...nothing, 'person.me': () => ({ ...person, roles: ['member'] }) })
  open(HomePage)
  fireEvent.click(await screen.findByRole('link', { name: /有信等您回.*2 封没有回/ }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({
    url: expect.stringMatching(/hall\/letters\/index/),
  })
})
