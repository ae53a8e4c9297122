import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { defaultSettings } from '@shared/domain/settings/default-settings'

const params: { current: Record<string, string> } = { current: {} }
const redirected = jest.fn(async (_target: object) => undefined)
const backed = jest.fn(async () => undefined)
jest.mock('@tarojs/taro', () => ({
  ...jest.requireActual('../support/taro').taro({
    navigateBack: () => backed(),
    switchTab: () => backed(),
    redirectTo: (target: object) => redirected(target),
    pageScrollTo: async () => undefined,
    setClipboardData: async () => undefined,
  }),
  useRouter: () => ({ params: params.current }),
}))
jest.mock('../../miniprogram/src/lib/send', () => ({ send: jest.fn() }))

import { send } from '../../miniprogram/src/lib/send'
import { closeRing } from '../../miniprogram/src/features/lead/closing-ring'
import { useDrafts } from '../../miniprogram/src/lib/drafts'
import { sendUnsent } from '../../miniprogram/src/lib/send-unsent'
import { useUnsent } from '../../miniprogram/src/lib/unsent'
import LeadDetailPage from '../../miniprogram/src/pages/lead-detail'
import LeadNewPage from '../../miniprogram/src/more/lead-new'
import LeadStepPage from '../../miniprogram/src/more/lead-step'

type Asked = { action: string; input: Record<string, unknown> }
type Answer = (input: Record<string, unknown>) => unknown
const asked: Asked[] = []
let answers: Record<string, Answer> = {}
class Refused {
  constructor(
    readonly code: string,
    readonly field?: string,
  ) {}
}

const at = '2026-11-22T03:00:00.000Z'
const directory = {
  version: '1',
  places: [
    { id: 'city', kind: 'CITY', name: '云溪市' },
    { id: 'town', parentId: 'city', kind: 'STREET', name: '柳塘街道' },
    { id: 'com', parentId: 'town', kind: 'COMMUNITY', name: '柳岸社区' },
  ],
  units: [{ id: 'roads', name: '云溪市交通运输局', short: '市交通局', areaId: 'city' }],
  categories: [{ id: 'traffic', name: '出行' }],
  settings: defaultSettings,
}
const lead = {
  audience: 'own',
  id: 'l1',
  no: 'XS-2026-000001',
  revision: 3,
  status: 'ANSWERED',
  title: '老街路灯不亮',
  situation: '老街的路灯坏了三个月，晚上看不清。',
  area: ['city', 'town', 'com'],
  visibility: 'PUBLIC_HIDDEN_NAME',
  channel: 'ONLINE',
  createdAt: at,
  statusAt: at,
  stateDueAt: '2026-12-07T15:59:59.000Z',
  unitId: 'roads',
  round: 1,
  resultMeaning: 'DONE',
  followers: 0,
  met: 0,
  contactForUnit: false,
  replies: [
    {
      round: 1,
      unitId: 'roads',
      resultMeaning: 'DONE',
      done: '路灯全部换新，已经亮了。',
      nextSteps: [],
      writtenAt: at,
      signedAt: at,
      photos: [],
    },
  ],
  waitsFor: ['author'],
  coming: [{ key: 'confirm', latestAt: '2026-12-07T15:59:59.000Z' }],
  timeline: [{ id: 'e1', step: 'submit', at, role: 'resident', mine: true, facts: { channel: 'ONLINE' } }],
  photos: [],
  may: ['confirm', 'deny', 'supplement'],
} as unknown as LeadView

const open = async (page: ReactElement, query: Record<string, string> = {}) => {
  params.current = query
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(<QueryClientProvider client={cache}>{page}</QueryClientProvider>)
  await act(async () => undefined)
}
const press = (name: string | RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })))
const type = (label: string, value: string) =>
  act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { value } }))
const sent = (action: string) => asked.filter(one => one.action === action).map(one => one.input)

beforeEach(() => {
  jest.clearAllMocks()
  asked.length = 0
  useDrafts.setState({ drafts: {} })
  useUnsent.setState({ items: [] })
  answers = {
    'town.directory': () => directory,
    'person.me': () => ({ id: 'p1', roles: ['resident'], unread: 0, needsFirstAdmin: false }),
    'person.consents': () => ({ consents: [{ purpose: 'PRIVACY' }] }),
    'lead.get': () => lead,
  }
  jest.mocked(send).mockImplementation(async (action, input) => {
    asked.push({ action, input: input as Record<string, unknown> })
    const answer = answers[action]
    if (!answer) throw new Error('request:fail')
    const data = answer(input as Record<string, unknown>)
    return data instanceof Refused
      ? { ok: false, at, error: { code: data.code, field: data.field, requestId: 'r' } }
      : { ok: true, at, data }
  })
})

describe('raising', () => {
  const draft = (more: object = {}) =>
    useDrafts.getState().save('lead-new', {
      key: 'key-of-this-form-1',
      situation: '老街的路灯坏了三个月，晚上看不清。',
      townId: 'town',
      ...more,
    })

  test('what was written comes back, and goes out under its own key', async () => {
    draft()
    answers['lead.submit'] = () => ({ ...lead, status: 'SCREENING', may: [], replies: [] })
    await open(<LeadNewPage />)
    expect(screen.getByLabelText<HTMLTextAreaElement>('有什么情况').value).toContain('路灯坏了三个月')
    await press('提交')
    expect(sent('lead.submit')).toMatchObject([{ key: 'key-of-this-form-1', placeId: 'town' }])
    expect(await screen.findByText('编号XS-2026-000001')).toBeTruthy()
    expect(useDrafts.getState().drafts['lead-new']).toBeUndefined()
  })

  test('too short and without a place: both are said, nothing is sent', async () => {
    draft({ situation: '灯坏了', townId: undefined })
    await open(<LeadNewPage />)
    await press('提交')
    expect(screen.getByText(/情况还没写好/)).toBeTruthy()
    expect(screen.getByText(/还没选镇街/)).toBeTruthy()
    expect(sent('lead.submit')).toEqual([])
  })

  test('danger is stopped before anything is sent, and she may insist', async () => {
    draft({ situation: '三号楼着火了，火很大，快来人啊！' })
    answers['lead.submit'] = () => lead
    await open(<LeadNewPage />)
    await press('提交')
    expect(screen.getByRole('dialog', { name: '有人有危险吗？' })).toBeTruthy()
    expect(sent('lead.submit')).toEqual([])
    await press('没有危险，接着提')
    expect(sent('lead.submit')).toMatchObject([{ insist: true }])
  })

  test('a phone number in the text can be put out of sight first', async () => {
    draft({ situation: '老街的路灯坏了，找我电话13800001234就行。' })
    await open(<LeadNewPage />)
    await press('提交')
    await press('替我遮住')
    expect(screen.getByLabelText<HTMLTextAreaElement>('有什么情况').value).toContain('电话＊＊＊就行')
    expect(sent('lead.submit')).toEqual([])
  })

  test('a cut network: it waits in the phone and goes later, as the same lead', async () => {
    draft()
    await open(<LeadNewPage />)
    await press('提交')
    expect(await screen.findByText(/没送出去，先替您存好了。稍后自动再送/)).toBeTruthy()
    expect(useUnsent.getState().items).toMatchObject([{ key: 'key-of-this-form-1', state: 'waiting' }])
    answers['lead.submit'] = () => lead
    await act(() => sendUnsent())
    const keys = sent('lead.submit').map(({ key }) => key)
    expect(new Set(keys)).toEqual(new Set(['key-of-this-form-1']))
    expect(useUnsent.getState().items).toEqual([])
    expect(await screen.findByText(/已经提交好了/)).toBeTruthy()
  })

  test('a member is asked for all three parts, unless she speaks as a resident', async () => {
    answers['person.me'] = () => ({
      id: 'p1',
      roles: ['resident', 'member'],
      unread: 0,
      needsFirstAdmin: false,
    })
    answers['lead.submit'] = () => lead
    draft()
    await open(<LeadNewPage />)
    await screen.findByRole('radio', { name: '居民' })
    await press('提交')
    expect(screen.getByText(/还没写为什么会这样/)).toBeTruthy()
    await act(async () => void fireEvent.click(screen.getByRole('radio', { name: '居民' })))
    await press('提交')
    expect(sent('lead.submit')).toMatchObject([{ situation: expect.any(String) }])
    expect(sent('lead.submit')[0]).not.toHaveProperty('asMember')
  })

  test('a refusal by the server leaves what was typed', async () => {
    draft()
    answers['lead.submit'] = () => new Refused('too_many', 'leads')
    await open(<LeadNewPage />)
    await press('提交')
    expect(screen.getByText(/今天提交的次数到了/)).toBeTruthy()
    expect(screen.getByLabelText<HTMLTextAreaElement>('有什么情况').value).toContain('路灯坏了三个月')
  })
})

describe('reading', () => {
  test('its author sees what waits for her, and the answer with what it means', async () => {
    await open(<LeadDetailPage />, { leadId: 'l1' })
    expect(await screen.findByText('是不是真的解决了？')).toBeTruthy()
    expect(screen.getByRole('button', { name: '确实解决了' })).toBeTruthy()
    expect(screen.getByRole('button', { name: '还没解决' })).toBeTruthy()
    // once in the question itself, once in the whole answer below
    expect(screen.getAllByText('路灯全部换新，已经亮了。')).toHaveLength(2)
    expect(screen.getByRole('img', { name: /进度 单位答复了，结果 单位说解决了/ })).toBeTruthy()
    await press('更多')
    expect(screen.getByRole('button', { name: '补充说明' })).toBeTruthy()
  })

  test('the ring closes once, when she has confirmed, and not when she comes back later', async () => {
    const ended = { ...lead, status: 'CLOSED', confirmed: true, waitsFor: [], may: [], coming: [] }
    answers['lead.get'] = () => ended
    const ring = () => screen.getByRole('img', { name: /第 8 步，共 8 步/ }).className
    closeRing('l1')
    await open(<LeadDetailPage />, { leadId: 'l1' })
    await screen.findAllByText('老街路灯不亮')
    expect(ring()).toContain('m-echo')
    cleanup()
    await open(<LeadDetailPage />, { leadId: 'l1' })
    await screen.findAllByText('老街路灯不亮')
    expect(ring()).not.toContain('m-echo')
  })

  test('a lead that is talked over shows the talk, its day, and the way there', async () => {
    const consultation = { id: 'c1', no: 'XY-2026-000003' }
    answers['lead.get'] = () => ({
      ...lead,
      status: 'IN_CONSULTATION',
      consultation,
      grewFrom: 'c2',
      may: [],
    })
    answers['consultation.get'] = ({ consultationId }) => ({
      ...{ id: consultationId, title: consultationId === 'c1' ? '桥头怎么过街' : '老街怎么停车' },
      status: consultationId === 'c1' ? 'PREP' : 'TRACKING',
      preparation: { sessionAt: '2026-11-24T01:00:00.000Z' },
    })
    await open(<LeadDetailPage />, { leadId: 'l1' })
    expect(await screen.findByText('大家商量这件事')).toBeTruthy()
    expect(await screen.findByText('来自协商')).toBeTruthy()
    expect(screen.getByRole('link', { name: /桥头怎么过街.*开会/ })).toBeTruthy()
    expect(screen.getByRole('link', { name: /老街怎么停车/ })).toBeTruthy()
  })

  test('while the names have not come nothing has a hole in it, and no fact is empty', async () => {
    delete answers['town.directory']
    answers['lead.get'] = () => ({ ...lead, status: 'SCREENING', replies: [], may: [], spot: undefined })
    await open(<LeadDetailPage />, { leadId: 'l1' })
    expect(await screen.findByText('编号')).toBeTruthy()
    expect(screen.queryByText(/工作人员正在看/)).toBeNull()
    expect(screen.queryByText('地点')).toBeNull()
  })

  test('who may do nothing is offered nothing but to follow', async () => {
    answers['lead.get'] = () => ({ ...lead, audience: 'unnamed', may: [] })
    answers['lead.follow'] = () => ({ ...lead, audience: 'unnamed', may: [], following: 'FOLLOW' })
    await open(<LeadDetailPage />, { leadId: 'l1' })
    await screen.findByRole('button', { name: '跟进' })
    expect(screen.queryByRole('button', { name: '确实解决了' })).toBeNull()
    expect(screen.queryByRole('button', { name: '更多' })).toBeNull()
    await press('跟进')
    expect(await screen.findByRole('button', { name: '跟进中' })).toBeTruthy()
  })

  test('what is hidden is not found, and a scanned code opens by its scene', async () => {
    answers['lead.get'] = ({ leadId }) => (leadId === 'l1' ? lead : new Refused('not_found'))
    await open(<LeadDetailPage />, { leadId: 'other' })
    expect(await screen.findByText('没找到这条内容。')).toBeTruthy()
    await open(<LeadDetailPage />, { scene: 'l1' })
    expect(await screen.findByText('是不是真的解决了？')).toBeTruthy()
  })
})

describe('taking a step', () => {
  test('a denial needs a few words, and carries what she saw', async () => {
    answers['lead.deny'] = () => ({ ...lead, status: 'HANDLING', may: [] })
    await open(<LeadStepPage />, { leadId: 'l1', step: 'deny' })
    await screen.findByLabelText('还差什么')
    await press('还没解决')
    expect(screen.getByText(/请写 4 到 300 个字/)).toBeTruthy()
    await type('还差什么', '晚上还是不亮')
    await press('还没解决')
    await waitFor(() =>
      expect(redirected).toHaveBeenCalledWith({ url: expect.stringContaining('leadId=l1') }),
    )
    expect(sent('lead.deny')).toMatchObject([{ leadId: 'l1', revision: 3, text: '晚上还是不亮' }])
  })

  test('somebody was quicker: the words stay, a look is offered, the same tap has the same key', async () => {
    answers['lead.deny'] = () => new Refused('conflict')
    await open(<LeadStepPage />, { leadId: 'l1', step: 'deny' })
    await screen.findByLabelText('还差什么')
    await type('还差什么', '晚上还是不亮')
    await press('还没解决')
    expect(await screen.findByRole('button', { name: '刷新看看' })).toBeTruthy()
    expect(screen.getByLabelText<HTMLTextAreaElement>('还差什么').value).toBe('晚上还是不亮')
    await press('还没解决')
    const keys = sent('lead.deny').map(({ key }) => key)
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
  })

  test('what is not allowed any more says so instead of failing', async () => {
    answers['lead.get'] = () => ({ ...lead, may: [] })
    await open(<LeadStepPage />, { leadId: 'l1', step: 'confirm' })
    expect(await screen.findByText(/这件事刚刚有了变化/)).toBeTruthy()
    await press('确实解决了')
    expect(sent('lead.confirm')).toEqual([])
  })
})
