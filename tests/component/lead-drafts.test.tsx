jest.mock('@tarojs/taro', () => ({
  ...jest.requireActual('../support/taro').taro({ pageScrollTo: async () => undefined }),
}))
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))

import Taro from '@tarojs/taro'
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import type { Lead } from '@shared/domain/lead/lead'
import { useDrafts } from '../../miniprogram/src/lib/drafts'
import { addUnsent, changeUnsent, useUnsent } from '../../miniprogram/src/lib/unsent'
import LeadNewPage from '../../miniprogram/src/more/lead-new'
import LeadStepPage from '../../miniprogram/src/more/lead-step'
import MyLeadsPage from '../../miniprogram/src/more/my-leads'
import HomePage from '../../miniprogram/src/pages/home'
import LeadDetailPage from '../../miniprogram/src/pages/lead-detail'
import { author, lead } from '../support/leads'
import { asked, open, seenBy, serve } from '../support/page-server'
import { params } from '../support/taro'

const begun = { key: 'key-of-the-begun-one', situation: '第二件事：小学门口的护栏松了。' }
const other = { key: 'key-of-the-other-one', situation: '第一件事：老街的路灯坏了三个月。', shots: [] }
const kept = (name: string) => useDrafts.getState().drafts[name]?.value as { situation?: string } | undefined
const written = () => screen.getByLabelText<HTMLTextAreaElement>('有什么情况').value
const press = async (name: string | RegExp) =>
  void fireEvent.click(await screen.findByRole('button', { name }, { timeout: 5000 }))

/** Her own lead as the server shows it to her. */
const own = (part: Partial<Lead>) => ({
  ...seenBy(author, lead({ situation: other.situation, ...part })),
  ...(part.status === 'SCREENING' && { may: ['undo'], undoUntil: '2026-03-02T08:10:00.000Z' }),
})
const serveLead = (part: Partial<Lead>) =>
  serve({
    'person.me': () => ({ unread: 0, needsFirstAdmin: false, ...author }),
    'person.consents': () => ({ consents: [{ purpose: 'PRIVACY' }] }),
    'lead.get': () => own(part),
    'lead.submit': () => own(part),
    'lead.undo': () => own({ ...part, status: 'WITHDRAWN' }),
    'lead.listMine': () => ({ rows: [] }),
    'lead.listFollowed': () => ({ rows: [] }),
    'lead.find': () => ({ rows: [] }),
  })

beforeEach(() => {
  jest.clearAllMocks()
  for (const name of Object.keys(params)) delete params[name]
  useDrafts.setState({ drafts: {} })
  useUnsent.setState({ items: [] })
  useDrafts.getState().save('lead-new', begun)
})

test('a lead that waited and is changed does not destroy the draft of another one', async () => {
  serveLead({})
  addUnsent({
    key: other.key,
    kind: 'lead',
    title: '老街的路灯坏了',
    payload: { form: other, insist: false },
  })
  changeUnsent(other.key, { state: 'refused', error: { code: 'too_many' } })
  params['tab'] = 'drafts'
  open(MyLeadsPage)
  await press(/^修改/)
  expect(kept('lead-new')).toEqual(begun)
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({
    url: '/more/lead-new/index?draft=lead-new.key-of-the-other-one',
  })
  expect(useUnsent.getState().items).toEqual([])
  cleanup()

  params['draft'] = 'lead-new.key-of-the-other-one'
  open(LeadNewPage)
  await screen.findByText('上次没写完的，替您接上了。')
  expect(written()).toBe(other.situation)
})

test('each thing that waits says what becomes of it', async () => {
  serveLead({})
  const shots = [{ photoId: 'p1' }, { photoId: 'p2' }, {}].map((shot, at) => ({
    id: `s${at}`,
    src: '',
    size: 1,
    ...shot,
  }))
  const put = (key: string, change: object) => {
    addUnsent({ key, kind: 'lead', title: key, payload: { form: { ...other, key, shots }, insist: false } })
    changeUnsent(key, change)
  }
  put('a', {})
  put('b', { state: 'sending' })
  put('c', { error: { code: 'offline', field: 'unreached' } })
  put('d', { state: 'refused', error: { code: 'too_many', field: 'leads' } })
  params['tab'] = 'drafts'
  open(MyLeadsPage)
  for (const words of ['马上送', '正在送，照片 3/3', '没送成，稍后再送', /今天提交的次数到了/])
    expect(await screen.findByText(words)).toBeTruthy()
})

test('a lead that was taken back from the page of it does not destroy the draft of another one', async () => {
  serveLead({ status: 'SCREENING' })
  params['leadId'] = 'lead-1'
  params['step'] = 'undo'
  open(LeadStepPage)
  await press(/收回来改|收回/)
  await waitFor(() =>
    expect(Taro.redirectTo).toHaveBeenLastCalledWith({ url: '/more/lead-new/index?draft=lead-new.lead-1' }),
  )
  expect(kept('lead-new')).toEqual(begun)
  expect(kept('lead-new.lead-1')?.situation).toBe(other.situation)
})

test('a lead whose words were refused is changed beside the draft of another one', async () => {
  serveLead({ status: 'REJECTED_CONTENT' })
  params['leadId'] = 'lead-1'
  open(LeadDetailPage)
  await press('修改')
  expect(kept('lead-new')).toEqual(begun)
  expect(kept('lead-new.lead-1')?.situation).toBe(other.situation)
})

test('a lead that was taken back from the receipt does not destroy the draft of another one', async () => {
  serveLead({ status: 'SCREENING' })
  useDrafts.getState().save('lead-new.x', { ...other, townId: 'liuqiao' })
  params['draft'] = 'lead-new.x'
  open(LeadNewPage)
  await press('提交')
  await press('收回来改')
  await waitFor(() => expect(written()).toBe(other.situation))
  expect(asked.some(({ action }) => action === 'lead.undo')).toBe(true)
  expect(kept('lead-new')).toEqual(begun)
})

test('我要提 goes on with the last one, and puts it aside for another one when asked', async () => {
  serveLead({})
  open(LeadNewPage)
  await screen.findByText('上次没写完的，替您接上了。')
  expect(written()).toBe(begun.situation)
  await press('先放着，另写一条')
  expect(written()).toBe('')
  expect(kept('lead-new')).toBeUndefined()
  expect(kept('lead-new.key-of-the-begun-one')?.situation).toBe(begun.situation)
})

test('the draft box lists every draft, and home says how many', async () => {
  serveLead({})
  useDrafts.getState().save('lead-new.lead-7', other)
  useDrafts.getState().save('lead-new:LETTER:l1', { situation: '信里说的：桥头积水。' })
  useDrafts.getState().save('batch', { text: '不是居民的' })
  params['tab'] = 'drafts'
  open(MyLeadsPage)
  await screen.findByText('第二件事：小学门口的护栏松了')
  expect(screen.getAllByRole('button', { name: /^接着写/ })).toHaveLength(3)
  await press(/^删掉草稿，第一件事/)
  fireEvent.click(await screen.findByRole('button', { name: '删掉草稿' }))
  expect(kept('lead-new.lead-7')).toBeUndefined()
  expect(kept('lead-new')).toEqual(begun)
  cleanup()

  open(HomePage)
  fireEvent.click(await screen.findByRole('link', { name: '有 2 份没写完的' }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/more/my-leads/index?tab=drafts' })
})

test('the draft box also has the texts that are no leads, and each goes on where it was begun', async () => {
  serveLead({})
  const { save } = useDrafts.getState()
  save('step.lead-1.supplement', { text: '昨晚又有人摔了。', shots: [] })
  save('letter:m01', { text: '想问问夜间公交。', key: 'k' })
  save('letter:m01:day-3', { text: '接待日想当面说。', key: 'k' })
  save('answer:letter-2', { text: '我去问过了。' })
  save('say:talk-1', { text: '先修路灯。' })
  save('say:talk-2', { text: ' ' })
  params['tab'] = 'drafts'
  open(MyLeadsPage)
  const rows: [string, string][] = [
    ['昨晚又有人摔了', '/more/lead-step/index?leadId=lead-1&step=supplement'],
    ['想问问夜间公交', '/hall/write/index?memberId=m01'],
    ['接待日想当面说', '/hall/write/index?memberId=m01&dutyDayId=day-3'],
    ['我去问过了', '/hall/letter/index?letterId=letter-2'],
    ['先修路灯', '/room/detail/index?consultationId=talk-1'],
  ]
  for (const [text, url] of rows) {
    fireEvent.click(await screen.findByRole('button', { name: new RegExp(`^接着写，${text}`) }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url })
  }
  expect(screen.getAllByText(/^写给委员的信，存于/)).toHaveLength(2)
  await screen.findByText(/^关于“.+”$/)
  screen.getByRole('heading', { name: '别的没写完的' })
  // one lead that was begun is there from the start of each test
  expect(screen.getAllByRole('button', { name: /^接着写/ })).toHaveLength(rows.length + 1)
})

test('what is begun is the only thing in the box: its heading does not speak of others', async () => {
  serveLead({})
  useDrafts.getState().drop('lead-new')
  useDrafts.getState().save('say:talk-1', { text: '先修路灯。' })
  params['tab'] = 'drafts'
  open(MyLeadsPage)
  await screen.findByRole('heading', { name: '没写完的' })
})
