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

import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { ComponentType } from 'react'
import { AppError } from '@shared/domain/errors'
import type { Lead } from '@shared/domain/lead/lead'
import { summaryOf } from '@shared/domain/lead/lead-summary'
import { waitsFor } from '@shared/domain/lead/waits-for'
import { useDrafts } from '../../miniprogram/src/lib/drafts'
import { usePreferences } from '../../miniprogram/src/lib/preferences'
import { lead, staff } from '../support/leads'
import { asked, open, seenBy, serve } from '../support/page-server'

configure({ asyncUtilTimeout: 4000 })

type Sent = { leadId: string; revision: number; key: string }
const rowOf = (one: Lead) => summaryOf({ ...one, waitsFor: waitsFor(one) }, staff.id)
const sent = (action: string) =>
  asked.filter(one => one.action === action).map(({ input }) => input as unknown as Sent)
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })

const named = (id: string, title: string, part: Partial<Lead> = {}) =>
  lead({ id, no: `XS-2026-00000${id.at(-1)}`, title, categoryId: 'road-safety', ...part })
const lamp = named('lead-1', '校门口的路灯不亮')
const bridge = named('lead-2', '桥面坑洼积水')
const lift = named('lead-3', '电梯停了两天', { status: 'HANDLING', unitId: 'housing' })
let town: Map<string, Lead>
let answers: Record<string, (input: Sent) => unknown>

const get = (leadId: string) => seenBy(staff, town.get(leadId) ?? lamp)
/** The server takes the step, as it would. */
const take = (leadId: string, status: Lead['status']) => {
  const before = town.get(leadId) ?? lamp
  town.set(leadId, { ...before, status, revision: before.revision + 1 })
  return get(leadId)
}

beforeEach(async () => {
  useDrafts.setState({ drafts: {} })
  usePreferences.setState({ singleKeys: true })
  town = new Map([lamp, bridge, lift].map(one => [one.id, one]))
  answers = {}
  serve({
    'person.me': () => ({ unread: 0, needsFirstAdmin: false, ...staff }),
    'queue.counts': () => ({ todo: 3, waiting: 0, soon: 0, overdue: 0 }),
    'queue.list': () => ({ rows: [...town.values()].filter(({ status }) => status !== 'OPEN').map(rowOf) }),
    'lead.get': ({ leadId }: Sent) => get(leadId),
    'lead.open': ({ leadId }: Sent) => get(leadId),
    'lead.accept': (input: Sent) => (answers.accept ?? (({ leadId }) => take(leadId, 'OPEN')))(input),
    'lead.decline': (input: Sent) => take(input.leadId, 'DECLINED'),
  })
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  open((require('../../miniprogram/src/staff/queue/index') as { default: ComponentType }).default)
  await screen.findByRole('link', { name: /桥面坑洼积水/ })
})

const tick = (title: string) => fireEvent.click(screen.getByRole('checkbox', { name: `选中${title}` }))
const sheet = () => screen.findByRole('dialog', { name: '批量处理' })
const item = async (title: string) =>
  within(await sheet())
    .getAllByRole('listitem')
    .find(one => one.textContent?.includes(title))?.textContent

test('by the keyboard: two are chosen, looked through, and accepted one by one', async () => {
  press('j')
  await screen.findByRole('heading', { name: lamp.title })
  press('x')
  press('j')
  await screen.findByRole('heading', { name: bridge.title })
  press('x')
  expect(screen.getByText('已选 2 件')).toBeTruthy()
  press('b')
  await screen.findByRole('button', { name: '受理 2 件' })
  expect(await item('校门口')).toContain('受理，类别：道路安全与停车')
  expect(sent('lead.accept')).toEqual([])

  press('Enter', { ctrlKey: true })
  expect(await screen.findByText('刚才：受理，办好 2 件。')).toBeTruthy()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(sent('lead.accept')).toMatchObject([{ leadId: 'lead-1', revision: 1 }, { leadId: 'lead-2' }])
  const [first, second] = sent('lead.accept').map(({ key }) => key)
  expect(first).not.toBe(second)
  await waitFor(() => expect(screen.queryByRole('link', { name: /校门口/ })).toBeNull())
  expect(screen.queryByText(/已选/)).toBeNull()
  expect(await screen.findByRole('heading', { name: lift.title })).toBeTruthy()
})

test('what cannot be done says why and is left alone', async () => {
  fireEvent.click(screen.getByRole('checkbox', { name: '选中显示的 3 件' }))
  press('b')
  await screen.findByRole('button', { name: '受理 2 件' })
  expect(await item('电梯')).toContain('现在是“办理中”，不能受理。')
  expect(screen.getByText('1 件这次办不了，不会动它们。')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '受理 2 件' }))
  await screen.findByText('刚才：受理，办好 2 件。')
  expect(sent('lead.accept').map(({ leadId }) => leadId)).toEqual(['lead-1', 'lead-2'])
  expect(screen.getByText('已选 1 件')).toBeTruthy()
})

test('a step that somebody else took first is looked at again before it is tried again', async () => {
  let other = true
  answers.accept = ({ leadId, revision }) => {
    if (leadId === 'lead-2' && other) {
      other = false
      town.set('lead-2', { ...bridge, revision: 5 })
    }
    if (town.get(leadId)?.revision !== revision) throw new AppError('conflict')
    return take(leadId, 'OPEN')
  }
  tick(lamp.title)
  tick(bridge.title)
  press('b')
  fireEvent.click(await screen.findByRole('button', { name: '受理 2 件' }))
  expect(await screen.findByText('办好 1 件，1 件没办成。')).toBeTruthy()
  expect(await item('校门口')).toContain('办好了')
  fireEvent.click(screen.getByRole('button', { name: '没办成的 1 件再试' }))
  await screen.findByText('刚才：受理，办好 1 件。')
  expect(sent('lead.accept').map(({ leadId, revision }) => `${leadId} ${revision}`)).toEqual([
    'lead-1 1',
    'lead-2 1',
    'lead-2 5',
  ])
})

test('an answer that is lost ends the run; tried again, the same tap finds itself done', async () => {
  let cut = true
  answers.accept = ({ leadId }) => {
    const saved = town.get(leadId)?.status === 'OPEN' ? get(leadId) : take(leadId, 'OPEN')
    if (cut) {
      cut = false
      throw new AppError('timeout')
    }
    return saved
  }
  tick(lamp.title)
  tick(bridge.title)
  press('b')
  fireEvent.click(await screen.findByRole('button', { name: '受理 2 件' }))
  const goOn = await screen.findByRole('button', { name: '接着办 2 件' })
  expect(sent('lead.accept').map(({ leadId }) => leadId)).toEqual(['lead-1'])
  fireEvent.click(goOn)
  await screen.findByText('刚才：受理，办好 2 件。')
  const [lost, again] = sent('lead.accept')
  expect(again).toEqual(lost)
  expect(sent('lead.accept')).toHaveLength(3)
})

test('nothing is sent before it is filled in, and what was typed is there when the sheet opens again', async () => {
  tick(lamp.title)
  tick(bridge.title)
  press('b')
  fireEvent.click(await screen.findByRole('radio', { name: '不采用' }))
  fireEvent.change(screen.getByRole('textbox', { name: '补充一句' }), {
    target: { value: '由市里统一安排。' },
  })
  fireEvent.click(screen.getByRole('button', { name: '不采用 2 件' }))
  expect(
    within(await sheet())
      .getByRole('combobox', { name: '原因' })
      .getAttribute('aria-invalid'),
  ).toBe('true')
  expect(sent('lead.decline')).toEqual([])
  press('Escape')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  press('b')
  fireEvent.click(await screen.findByRole('radio', { name: '不采用' }))
  const words = screen.getByRole('textbox', { name: '补充一句' })
  expect(words).toHaveProperty('value', '由市里统一安排。')
  fireEvent.change(screen.getByRole('combobox', { name: '原因' }), { target: { value: 'TOO_VAGUE' } })
  fireEvent.click(screen.getByRole('button', { name: '不采用 2 件' }))
  await screen.findByText('刚才：不采用，办好 2 件。')
  expect(sent('lead.decline')).toMatchObject([
    { leadId: 'lead-1', reasonCode: 'TOO_VAGUE', text: '由市里统一安排。' },
    { leadId: 'lead-2', reasonCode: 'TOO_VAGUE' },
  ])
})
