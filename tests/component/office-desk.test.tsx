jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))
jest.mock('../../miniprogram/src/components/picker-field', () =>
  jest.requireActual('../../miniprogram/src/components/picker-field.h5'),
)

import Taro from '@tarojs/taro'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { AppError } from '@shared/domain/errors'
import { summaryOf } from '@shared/domain/lead/lead-summary'
import { waitsFor } from '@shared/domain/lead/waits-for'
import { useQueueViews } from '../../miniprogram/src/features/lead/queue-view'
import { useDrafts } from '../../miniprogram/src/lib/drafts'
import { useToast } from '../../miniprogram/src/lib/toasts'
import StaffQueuePage from '../../miniprogram/src/staff/queue/index'
import StaffStepPage from '../../miniprogram/src/staff/step/index'
import { lead, staff, supervisor } from '../support/leads'
import { asked, open, seenBy, serve } from '../support/page-server'
import { params } from '../support/taro'

const me = (actor: object) => ({ unread: 0, needsFirstAdmin: false, ...actor })
const rowOf = (part: Parameters<typeof lead>[0]) => {
  const one = lead(part)
  return summaryOf({ ...one, waitsFor: waitsFor(one) }, staff.id)
}
const at = (step: string) => Object.assign(params, { leadId: 'lead-1', step })
const sent = (action: string) => asked.filter(one => one.action === action)

beforeEach(() => {
  useQueueViews.setState({ office: { filter: {} } })
  for (const name of Object.keys(params)) delete params[name]
  useDrafts.setState({ drafts: {} })
  useToast.setState({ message: undefined })
})

test('the queue says how much presses, and a row how old it is and where it stands; a tap opens it', async () => {
  serve({
    'person.me': () => me(staff),
    'queue.counts': () => ({ todo: 2, waiting: 0, soon: 1, overdue: 0 }),
    'queue.list': () => ({ rows: [rowOf({})] }),
  })
  open(StaffQueuePage)
  const row = await screen.findByRole('link', {
    name: /校门口的路灯不亮.*XS-2026-000001，今天提出.*待受理.*结果未定.*还剩 3 天/,
  })
  expect(await screen.findByRole('tab', { name: '待我处理 2' })).toBeTruthy()
  fireEvent.click(row)
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/pages/lead-detail/index?leadId=lead-1' })
})

test('a tab that is chosen asks for its own list, and an empty one says so', async () => {
  serve({
    'person.me': () => me(staff),
    'queue.counts': () => ({ todo: 0, waiting: 0, soon: 0, overdue: 0 }),
    'queue.list': () => ({ rows: [] }),
  })
  open(StaffQueuePage)
  expect(await screen.findByText('待处理的都看完了。')).toBeTruthy()
  fireEvent.click(screen.getByRole('tab', { name: '已逾期 0' }))
  expect(await screen.findByText('没有逾期的事。')).toBeTruthy()
  expect(sent('queue.list').at(-1)?.input).toEqual({ desk: 'staff', tab: 'overdue' })
})

test('a supervisor opens her own desk', async () => {
  serve({
    'person.me': () => me(supervisor),
    'queue.counts': () => ({ todo: 0, waiting: 0, soon: 0, overdue: 0 }),
    'queue.list': () => ({ rows: [] }),
  })
  open(StaffQueuePage)
  await waitFor(() =>
    expect(sent('queue.list').at(-1)?.input).toEqual({ desk: 'supervisor', tab: 'overdue' }),
  )
})

test('acceptance asks for a category first, and keeps what is typed when somebody was quicker', async () => {
  at('accept')
  let taken = 0
  serve({
    'lead.get': () => seenBy(staff, lead()),
    'lead.accept': () => {
      taken += 1
      if (taken === 1) throw new AppError('conflict')
      return seenBy(staff, lead({ status: 'OPEN', revision: 3 }))
    },
  })
  open(StaffStepPage)
  const button = await screen.findByRole('button', { name: '受理' })
  fireEvent.click(button)
  expect(screen.getAllByText('还没选类别。').length).toBeGreaterThan(0)
  expect(sent('lead.accept')).toEqual([])

  fireEvent.change(screen.getByRole('combobox', { name: '类别' }), { target: { value: 'road-safety' } })
  fireEvent.change(screen.getByRole('textbox', { name: '补充一句' }), { target: { value: '这就去看' } })
  fireEvent.click(button)
  expect(await screen.findByRole('button', { name: '刷新看看' })).toBeTruthy()
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '补充一句' }).value).toBe('这就去看')

  fireEvent.click(button)
  await waitFor(() => expect(useToast.getState().message?.text).toBe('已受理。'))
  const [first, second] = sent('lead.accept').map(({ input }) => input)
  expect(second).toMatchObject({ categoryId: 'road-safety', text: '这就去看' })
  expect(second?.key).toBe(first?.key)
  expect(second).not.toHaveProperty('title')
})

test('the usual unit of the category is proposed, with the day of the answer', async () => {
  at('refer')
  const waiting = lead({ status: 'OPEN', categoryId: 'road-safety' })
  serve({ 'lead.get': () => seenBy(staff, waiting), 'lead.refer': () => seenBy(staff, waiting) })
  open(StaffStepPage)
  expect(await screen.findByText('市交通局（常办单位）')).toBeTruthy()
  expect(screen.getByText('3月17日前答复')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '7 天' }))
  expect(screen.getByText(/3月9日.*前答复/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '交给单位办' }))
  await waitFor(() => expect(sent('lead.refer').at(0)?.input).toMatchObject({ unitId: 'roads', days: 7 }))
})

test('a reason that is chosen shows what its author will read', async () => {
  at('decline')
  serve({ 'lead.get': () => seenBy(staff, lead()), 'lead.decline': () => seenBy(staff, lead()) })
  open(StaffStepPage)
  fireEvent.click(await screen.findByRole('radio', { name: /事实不清/ }))
  expect(screen.getByText('有的情况还对不上，弄清楚了欢迎再提。')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '不采用' }))
  await waitFor(() =>
    expect(sent('lead.decline').at(0)?.input).toMatchObject({ reasonCode: 'FACTS_UNCLEAR' }),
  )
})

test('a step that cannot be taken now says so, looks again, and opens once it can', async () => {
  at('accept')
  let status: 'OPEN' | 'SCREENING' = 'OPEN'
  serve({ 'lead.get': () => seenBy(staff, lead({ status })) })
  open(StaffStepPage)
  const again = await screen.findByRole('button', { name: '刷新看看' })
  expect(screen.queryByRole('button', { name: '受理' })).toBeNull()
  status = 'SCREENING'
  fireEvent.click(again)
  expect(await screen.findByRole('button', { name: '受理' })).toBeTruthy()
})

test('the same matter is found and merged into', async () => {
  at('duplicate')
  serve({
    'lead.get': () => seenBy(staff, lead()),
    'lead.findToMerge': () => ({
      rows: [rowOf({ id: 'lead-2', no: 'XS-2026-000002', status: 'OPEN', title: '路灯坏了' })],
    }),
    'lead.merge': () =>
      seenBy(staff, lead({ status: 'MERGED_INTO', mergedInto: { id: 'lead-2', no: 'XS-2026-000002' } })),
  })
  open(StaffStepPage)
  fireEvent.click(await screen.findByRole('radio', { name: /路灯坏了/ }))
  fireEvent.click(screen.getByRole('button', { name: '归并' }))
  await waitFor(() => expect(sent('lead.merge').at(0)?.input).toMatchObject({ intoId: 'lead-2' }))
})
