jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))
jest.mock('../../miniprogram/src/lib/use-wide', () => ({ useWide: () => true }))
for (const name of [
  'components/picker-field',
  'components/text-input',
  'components/use-modal',
  'features/lead/bench/use-bench-keys',
  'lib/focus-on',
])
  jest.doMock(`../../miniprogram/src/${name}`, () => jest.requireActual(`../../miniprogram/src/${name}.h5`))

import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { ComponentType } from 'react'
import type { Lead } from '@shared/domain/lead/lead'
import { summaryOf } from '@shared/domain/lead/lead-summary'
import { waitsFor } from '@shared/domain/lead/waits-for'
import { useQueueViews } from '../../miniprogram/src/features/lead/queue-view'
import { useDrafts } from '../../miniprogram/src/lib/drafts'
import { usePreferences } from '../../miniprogram/src/lib/preferences'
import { at, clerk, lead, leader, staff } from '../support/leads'
import { asked, open, seenBy, serve } from '../support/page-server'

configure({ asyncUtilTimeout: 4000 })

const queuePage = (desk: 'staff' | 'unit' = 'staff') =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  (require(`../../miniprogram/src/${desk}/queue/index`) as { default: ComponentType }).default
const rowOf = (one: Lead) => summaryOf({ ...one, waitsFor: waitsFor(one) }, staff.id)
const sent = (action: string) => asked.filter(one => one.action === action).map(({ input }) => input)
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })
const title = (name: string) => screen.findByRole('heading', { name })

const lamp = lead({ categoryId: 'road-safety' })
const bridge = lead({
  id: 'lead-2',
  no: 'XS-2026-000002',
  title: '桥面坑洼积水',
  categoryId: 'road-safety',
})

beforeEach(() => {
  useDrafts.setState({ drafts: {} })
  usePreferences.setState({ singleKeys: true })
  useQueueViews.setState({ office: { filter: {} }, unit: { filter: {} } })
  const waiting = new Map([lamp, bridge].map(one => [one.id, one]))
  serve({
    'person.me': () => ({ unread: 3, needsFirstAdmin: false, ...staff }),
    'queue.counts': () => ({ todo: waiting.size, waiting: 0, soon: 0, overdue: 0 }),
    'queue.list': () => ({ rows: [...waiting.values()].map(rowOf) }),
    'lead.get': ({ leadId }: { leadId: string }) => seenBy(staff, leadId === 'lead-2' ? bridge : lamp),
    'lead.open': ({ leadId }: { leadId: string }) => seenBy(staff, leadId === 'lead-2' ? bridge : lamp),
    'lead.accept': ({ leadId }: { leadId: string }) => {
      waiting.delete(leadId)
      return seenBy(staff, lead({ id: leadId, status: 'OPEN', revision: 3 }))
    },
  })
})

test('three keys accept a lead, the next one opens with the keyboard on it, and the filters stay', async () => {
  open(queuePage())
  await screen.findByRole('link', { name: /桥面坑洼积水/ })
  expect(sent('lead.get')).toEqual([])

  press('j')
  const first = await title(lamp.title)
  await waitFor(() => expect(document.activeElement?.contains(first)).toBe(true))
  press('1')
  await screen.findByRole('combobox', { name: '类别' })
  press('Enter', { ctrlKey: true })

  const second = await title(bridge.title)
  await waitFor(() => expect(document.activeElement?.contains(second)).toBe(true))
  expect(sent('lead.accept')).toMatchObject([{ leadId: 'lead-1' }])
  expect(screen.getByRole('button', { name: /^刚才：已受理。校门口的路灯不亮/ })).toBeTruthy()
  expect(screen.getByRole('link', { name: /桥面坑洼积水/ }).getAttribute('aria-selected')).toBe('true')
  await waitFor(() => expect(screen.queryByRole('link', { name: /校门口的路灯不亮/ })).toBeNull())
})

test('before a matter is chosen the desk shows its keys and no empty history; whoever turned single letters off sees none', async () => {
  open(queuePage())
  await screen.findByRole('link', { name: /桥面坑洼积水/ })
  expect(within(screen.getByRole('group', { name: '键盘' })).getByText('下一件 / 上一件')).toBeTruthy()
  expect(screen.queryByRole('complementary', { name: '来往记录' })).toBeNull()
  void act(() => usePreferences.setState({ singleKeys: false }))
  expect(screen.queryByRole('group', { name: '键盘' })).toBeNull()
  void act(() => usePreferences.setState({ singleKeys: true }))
  press('j')
  await title(lamp.title)
  expect(screen.queryByRole('group', { name: '键盘' })).toBeNull()
  expect(screen.getByRole('complementary', { name: '来往记录' })).toBeTruthy()
})

test('keys do nothing while one types, save there, and rest when they are turned off', async () => {
  open(queuePage())
  fireEvent.click(await screen.findByRole('link', { name: /校门口的路灯不亮/ }))
  await title(lamp.title)
  press('1')
  const words = await screen.findByRole('textbox', { name: '补充一句' })
  words.focus()
  fireEvent.change(words, { target: { value: 'jk1' } })
  press('j')
  press('2')
  expect(await title(lamp.title)).toBeTruthy()
  press('s', { ctrlKey: true })
  expect(useDrafts.getState().drafts['accept.lead-1']?.value).toMatchObject({ text: 'jk1' })
  press('Escape')
  expect(document.activeElement).not.toBe(words)

  press('?')
  const map = await screen.findByRole('dialog', { name: '键盘' })
  fireEvent.click(within(map).getByRole('switch', { name: /用单个字母操作/ }))
  press('j')
  expect(screen.queryByRole('heading', { name: bridge.title })).toBeNull()
  press('Escape')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  press('j')
  expect(screen.queryByRole('heading', { name: bridge.title })).toBeNull()
  press('F6')
  expect(document.activeElement?.id).toMatch(/-(rail|list|main|aside)$/)
})

test('the queue is searched by the server, over all its rows, and stays so when one comes back', async () => {
  const first = open(queuePage())
  await screen.findByRole('link', { name: /桥面坑洼积水/ })
  press('/')
  const box = screen.getByRole('searchbox', { name: '搜编号、标题' })
  expect(document.activeElement).toBe(box)
  fireEvent.change(box, { target: { value: '000002' } })
  fireEvent.keyDown(box, { key: 'Enter' })
  await waitFor(() =>
    expect(sent('queue.list').at(-1)).toEqual({ desk: 'staff', tab: 'todo', text: '000002' }),
  )
  expect(sent('queue.counts').at(-1)).toEqual({ desk: 'staff', text: '000002' })
  fireEvent.click(screen.getByRole('button', { name: '筛选' }))
  fireEvent.change(screen.getByRole('combobox', { name: '进度' }), { target: { value: 'SCREENING' } })
  const narrowed = { desk: 'staff', tab: 'todo', text: '000002', status: 'SCREENING' }
  await waitFor(() => expect(sent('queue.list').at(-1)).toEqual(narrowed))
  first.unmount()
  open(queuePage())
  expect(await screen.findByRole('button', { name: '筛选，待受理' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '清掉条件' }))
  expect(await screen.findByRole('button', { name: '筛选' })).toBeTruthy()
  expect(screen.getByRole('searchbox', { name: '搜编号、标题' })).toHaveProperty('value', '000002')
})

test('whoever walks down the queue by the keyboard finds its next page', async () => {
  serve({
    'person.me': () => ({ unread: 0, needsFirstAdmin: false, ...staff }),
    'queue.counts': () => ({ todo: 2, waiting: 0, soon: 0, overdue: 0 }),
    'queue.list': ({ cursor }: { cursor?: string }) =>
      cursor ? { rows: [rowOf(bridge)] } : { rows: [rowOf(lamp)], cursor: 'after-lamp' },
    'lead.get': ({ leadId }: { leadId: string }) => seenBy(staff, leadId === 'lead-2' ? bridge : lamp),
    'lead.open': ({ leadId }: { leadId: string }) => seenBy(staff, leadId === 'lead-2' ? bridge : lamp),
  })
  open(queuePage())
  await screen.findByRole('link', { name: /校门口的路灯不亮/ })
  press('j')
  await screen.findByRole('link', { name: /桥面坑洼积水/ })
  expect(sent('queue.list').at(-1)).toEqual({ desk: 'staff', tab: 'todo', cursor: 'after-lamp' })
  press('j')
  expect(await title(bridge.title)).toBeTruthy()
})

test('a leader signs beside her queue, and may send it back from the same place', async () => {
  const draftReply = {
    round: 1,
    unitId: 'u02',
    resultMeaning: 'DONE' as const,
    done: '路灯已经修好，当晚全部亮了。',
    nextSteps: [],
    writtenBy: clerk.id,
    writtenAt: at,
  }
  const written = lead({ status: 'SIGN_OFF', unitId: 'u02', dueAt: '2026-03-17T15:59:59.000Z', draftReply })
  serve({
    'person.me': () => ({ unread: 0, needsFirstAdmin: false, ...leader }),
    'queue.counts': () => ({ todo: 1, waiting: 0, soon: 0, overdue: 0 }),
    'queue.list': () => ({ rows: [rowOf(written)] }),
    'lead.get': () => seenBy(leader, written),
    'lead.sign': () => seenBy(leader, { ...written, status: 'ANSWERED', revision: 3 }),
  })
  open(queuePage('unit'))
  fireEvent.click(await screen.findByRole('link', { name: /校门口的路灯不亮/ }))
  await title(lamp.title)
  press('1')
  expect(await screen.findByText('路灯已经修好，当晚全部亮了。')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '退回修改' }))
  await screen.findByRole('dialog', { name: '退回修改' })
  press('Enter', { ctrlKey: true })
  expect(sent('lead.sign')).toEqual([])
  press('Escape')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  press('Enter', { ctrlKey: true })
  expect(await screen.findByRole('button', { name: /^刚才：/ })).toBeTruthy()
  expect(sent('lead.sign')).toMatchObject([{ leadId: 'lead-1' }])
})
