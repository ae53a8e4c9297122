jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))
jest.doMock('../../miniprogram/src/components/picker-field', () =>
  jest.requireActual('../../miniprogram/src/components/picker-field.h5'),
)
jest.doMock('../../miniprogram/src/components/date-field', () =>
  jest.requireActual('../../miniprogram/src/components/date-field.h5'),
)

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { ComponentType } from 'react'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { consultationView } from '@shared/domain/consultation/consultation-view'
import { AppError } from '@shared/domain/errors'
import type { Actor } from '@shared/domain/person/actor'
import { defaultSettings } from '@shared/domain/settings/default-settings'
import { useDrafts } from '../../miniprogram/src/lib/drafts'
import { aConsultation } from '../support/consultations'
import { asked, open, serve } from '../support/page-server'
import { params } from '../support/taro'

const ClosingPage = () => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const page = require('../../miniprogram/src/convene/closing/index') as { default: ComponentType }
  return page.default
}
const convener: Actor = { id: 'member', roles: ['resident', 'member'] }
const seen = (over: Partial<Consultation>) =>
  consultationView(aConsultation({ convenerId: 'member', ...over }), {
    ...{ actor: convener, chain: defaultSettings.consultation.approval, convener: '苏望舒' },
    ...{ seated: {}, mine: { read: false }, steps: [] },
  })
const outcome = {
  minutes: '原来写的纪要，还没有改过。',
  suggestions: [{ row: 1, text: '绿灯再长十秒', adopted: true, support: [] }],
  responsibilities: [{ row: 1, measure: '调整桥头信号灯', unitId: 'roads', due: '2099-05-20' }],
}
const mended = '新写的纪要，一个字也不能丢。'
const steps = () =>
  asked
    .filter(({ action }) => /^closing\.(save|send|publish)$/.test(action))
    .map(({ action, input }) => {
      const { revision, minutes } = input as { revision: number; minutes?: string }
      return [action, revision, minutes]
    })

beforeEach(() => {
  for (const name of Object.keys(params)) delete params[name]
  params.consultationId = 'c1'
  useDrafts.setState({ drafts: {} })
})

const receipt = { role: 'RESIDENT', sent: true, read: false, agreed: false, corrected: false, silent: false }
const serving = (status: 'WRITING' | 'CONFIRMING', over: Parameters<typeof serve>[0] = {}) =>
  serve({
    'person.me': () => ({ unread: 0, needsFirstAdmin: false, ...convener }),
    'consultation.get': () => seen({ status, outcome, revision: 7 }),
    'closing.corrections': () => ({ rows: [] }),
    'closing.agreed': () => ({ agreed: 2, all: 3, mine: false, mayAgree: false }),
    'closing.receipts': () => ({
      rows: [
        { ...receipt, id: 'c1:wang', name: '王大爷', read: true, agreed: true },
        { ...receipt, id: 'c1:zhao', name: '赵阿姨', read: true, corrected: true },
        { ...receipt, id: 'c1:sun', name: '孙师傅', read: true },
        { ...receipt, id: 'c1:li', name: '李姐' },
        { ...receipt, id: 'c1:expert', role: 'EXPERT', name: '梁工', sent: false, silent: true },
      ],
    }),
    'closing.recordAgreed': () => ({ agreed: 3, all: 3, mine: false, mayAgree: false }),
    'closing.save': () => seen({ status, outcome: { ...outcome, minutes: mended }, revision: 8 }),
    'closing.send': () => seen({ status: 'CONFIRMING', outcome, revision: 9 }),
    'closing.publish': () => seen({ status: 'CONFIRMING', outcome, revision: 9 }),
    ...over,
  })
const write = async () =>
  fireEvent.change(await screen.findByRole('textbox', { name: /协商纪要/ }), { target: { value: mended } })
const press = async (name: string) => {
  const found = await screen.findAllByRole('button', { name })
  fireEvent.click(found.at(-1)!)
}

test('what goes to the participants is what stands in the fields, and not what was saved before', async () => {
  serving('WRITING')
  open(ClosingPage())
  await write()
  await press('送参会人核对')
  await waitFor(() =>
    expect(steps()).toEqual([
      ['closing.save', 7, mended],
      ['closing.send', 8, undefined],
    ]),
  )
})

test('what is published is what stands in the fields', async () => {
  serving('CONFIRMING')
  open(ClosingPage())
  await write()
  await press('发布成果')
  await press('发布成果')
  await waitFor(() => expect(steps().at(-1)).toEqual(['closing.publish', 8, undefined]))
  expect(steps()[0]).toEqual(['closing.save', 7, mended])
})

test('what the meeting left is read there, and put before what was written', async () => {
  serve({
    'person.me': () => ({ unread: 0, needsFirstAdmin: false, ...convener }),
    'consultation.get': () => seen({ status: 'WRITING', outcome, revision: 7 }),
    'closing.prefill': () => ({ suggestions: [], minutes: '时间：2026年3月20日 09:00' }),
  })
  open(ClosingPage())
  expect(await screen.findByText('会场记录')).toBeTruthy()
  await press('从会场带入')
  const minutes = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /协商纪要/ }).value
  const both = `时间：2026年3月20日 09:00\n\n${outcome.minutes}`
  await waitFor(() => expect(minutes()).toBe(both))
  await press('从会场带入')
  expect(minutes()).toBe(both)
})

test('what this step has to leave stands beside the fields, with where the missing part is made', async () => {
  const outputs = [
    { what: 'MINUTES' as const, there: true },
    { what: 'RESPONSIBILITIES' as const, there: false },
  ]
  serve({
    'person.me': () => ({ unread: 0, needsFirstAdmin: false, ...convener }),
    'consultation.get': () => ({
      ...seen({ status: 'WRITING', outcome }),
      steps: [{ id: 'minutes', name: '纪要报送', state: 'NOW', outputs }],
    }),
  })
  open(ClosingPage())
  expect(await screen.findByText('这一步要留下')).toBeTruthy()
  expect(screen.getAllByText('协商纪要')).toHaveLength(2)
  expect(screen.getByText('还缺，在“责任清单”里加')).toBeTruthy()
  expect(screen.queryByText('还缺，在“协商纪要”里写')).toBeNull()
})

test('the convener sees whom the minutes reached, who looked, and what each said of them', async () => {
  serving('CONFIRMING')
  open(ClosingPage())
  const list = await screen.findByRole('group', { name: '送给了谁' })
  const rows = [...list.querySelectorAll('.m-lrow')].map(row => row.textContent)
  expect(rows).toEqual([
    '居民 王大爷没有意见',
    '居民 赵阿姨提过更正',
    '居民 孙师傅看过了',
    '居民 李姐送到了，还没看',
    '专家 梁工没有账号，请当面或打电话问',
  ])
})

test('the convener writes down what an expert without an account said of the minutes, and how she was asked', async () => {
  serving('CONFIRMING')
  open(ClosingPage())
  fireEvent.click(await screen.findByRole('link', { name: /^专家 梁工/ }))
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.click(dialog.getByRole('radio', { name: '电话' }))
  const record = () => fireEvent.click(dialog.getByRole('button', { name: '记下没有意见' }))
  record()
  expect(asked.filter(({ action }) => action === 'closing.recordAgreed')).toEqual([])
  fireEvent.change(dialog.getByRole('textbox'), { target: { value: '三月六日打过电话，没有意见。' } })
  record()
  await waitFor(() =>
    expect(asked.find(({ action }) => action === 'closing.recordAgreed')?.input).toEqual({
      ...{ consultationId: 'c1', revision: 7, seatId: 'c1:expert' },
      ...{ way: 'PHONE', note: '三月六日打过电话，没有意见。' },
    }),
  )
  expect(screen.queryByRole('link', { name: /王大爷/ })).toBeNull()
})

test('who writes it down of minutes that changed meanwhile sees them as they stand now', async () => {
  serving('CONFIRMING', {
    'closing.recordAgreed': () => {
      throw new AppError('conflict', 'changed meanwhile')
    },
  })
  open(ClosingPage())
  fireEvent.click(await screen.findByRole('link', { name: /^专家 梁工/ }))
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.change(dialog.getByRole('textbox'), { target: { value: '三月六日打过电话，没有意见。' } })
  const looks = () => asked.filter(({ action }) => action === 'consultation.get').length
  const before = looks()
  fireEvent.click(dialog.getByRole('button', { name: '记下没有意见' }))
  expect(await dialog.findByText(/别人刚刚改过这一页/)).toBeTruthy()
  await waitFor(() => expect(looks()).toBe(before + 1))
})
