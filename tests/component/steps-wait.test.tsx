const mockNetwork: { tell: (status: { isConnected: boolean }) => void } = { tell: () => undefined }
jest.mock('@tarojs/taro', () =>
  jest.requireActual('../support/taro').taro({
    onNetworkStatusChange: (tell: typeof mockNetwork.tell) => (mockNetwork.tell = tell),
  }),
)
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))
jest.mock('../../miniprogram/src/lib/upload', () => ({ putFile: async () => undefined }))
jest.mock('../../miniprogram/src/features/shared/local-file', () => ({
  localFile: async (src: string) => src,
}))

import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { AppError } from '@shared/domain/errors'
import type { Lead } from '@shared/domain/lead/lead'
import { useDrafts } from '../../miniprogram/src/lib/drafts'
import { startNetwork } from '../../miniprogram/src/lib/network'
import { sendUnsent } from '../../miniprogram/src/lib/send-unsent'
import { useUnsent } from '../../miniprogram/src/lib/unsent'
import LeadStepPage from '../../miniprogram/src/more/lead-step'
import LeadDetailPage from '../../miniprogram/src/pages/lead-detail'
import NoticesPage from '../../miniprogram/src/pages/notices'
import { at, author, lead, neighbour } from '../support/leads'
import { asked, open, seenBy, serve } from '../support/page-server'
import { params } from '../support/taro'

const answered: Partial<Lead> = { status: 'ANSWERED', resultMeaning: 'DONE', unitId: 'roads', revision: 3 }
const own = (part: Partial<Lead> = answered) => seenBy(author, lead(part))
const sent = (action: string) => asked.filter(one => one.action === action).map(({ input }) => input)
const items = () => useUnsent.getState().items
const online = (isConnected: boolean) => act(async () => mockNetwork.tell({ isConnected }))
const press = async (name: string | RegExp) => {
  const button = await screen.findByRole('button', { name }, { timeout: 5000 })
  await act(async () => void fireEvent.click(button))
}

const answers = (more: object = {}) =>
  serve({
    'person.me': () => ({ unread: 1, needsFirstAdmin: false, ...author }),
    'lead.get': () => own(),
    'lead.deny': () => own({ ...answered, status: 'HANDLING', revision: 4 }),
    'photo.ticket': () => ({ photoId: 'p1', url: 'https://x', headers: {} }),
    'photo.arrived': () => ({ state: 'CHECKING' }),
    'photo.view': () => ({ photos: [] }),
    ...more,
  })

async function deny() {
  params['step'] = 'deny'
  open(LeadStepPage)
  fireEvent.change(await screen.findByLabelText('还差什么'), { target: { value: '晚上还是不亮' } })
  await press('还没解决')
  await waitFor(() => expect(Taro.redirectTo).toHaveBeenCalled())
  cleanup()
}

beforeAll(() => startNetwork())
beforeEach(async () => {
  jest.clearAllMocks()
  for (const name of Object.keys(params)) delete params[name]
  params['leadId'] = 'lead-1'
  useDrafts.setState({ drafts: {} })
  useUnsent.setState({ items: [] })
  await online(true)
})

test('without a network a denial waits at the matter, with its photo, and goes once with the same key', async () => {
  answers()
  const shots = [{ id: 's1', src: 'wx://one', size: 10 }]
  useDrafts.getState().save('step.lead-1.deny', { shots })
  await online(false)
  await deny()
  expect(sent('lead.deny')).toEqual([])
  expect(items()).toMatchObject([{ kind: 'step', state: 'waiting', title: '还没解决：校门口的路灯不亮' }])
  expect(useDrafts.getState().drafts).toEqual({})

  open(LeadDetailPage)
  expect(await screen.findByText('等网络')).toBeTruthy()
  expect(screen.getByText('等着提交')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '确实解决了' })).toBeNull()

  const [{ key } = { key: '' }] = items()
  await online(true)
  await act(() => sendUnsent())
  expect(sent('lead.deny')).toMatchObject([
    { leadId: 'lead-1', revision: 3, key, text: '晚上还是不亮', photoIds: ['p1'] },
  ])
  expect(items()).toEqual([])
  await waitFor(() => expect(screen.queryByText('等着提交')).toBeNull())
})

test('a denial whose answer was lost waits too, and is sent again as the same one', async () => {
  answers({
    'lead.deny': () => {
      if (sent('lead.deny').length === 1) throw new Error('request:fail')
      return own({ ...answered, status: 'HANDLING', revision: 4 })
    },
  })
  await deny()
  expect(items()).toMatchObject([{ state: 'waiting', error: { code: 'offline', field: 'unreached' } }])
  await act(() => sendUnsent())
  const keys = sent('lead.deny').map(({ key }) => key)
  expect(keys).toHaveLength(2)
  expect(new Set(keys).size).toBe(1)
})

test('a refusal comes back to the matter with the words kept', async () => {
  answers({
    'lead.deny': () => {
      throw new AppError('conflict')
    },
  })
  await online(false)
  await deny()
  await online(true)
  await act(() => sendUnsent())
  expect(items()).toMatchObject([{ state: 'refused', error: { code: 'conflict' } }])
  open(LeadDetailPage)
  await press('修改')
  expect(items()).toEqual([])
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/more/lead-step/index?leadId=lead-1&step=deny' })
  cleanup()
  open(LeadStepPage)
  expect((await screen.findByLabelText<HTMLTextAreaElement>('还差什么')).value).toBe('晚上还是不亮')
})

test('a supplement holds whatever became of the matter meanwhile', async () => {
  answers({
    'lead.get': () => own({ ...answered, revision: sent('lead.supplement').length > 0 ? 5 : 3 }),
    'lead.supplement': ({ revision }: { revision: number }) => {
      if (revision !== 5) throw new AppError('conflict')
      return own({ ...answered, revision: 6 })
    },
  })
  params['step'] = 'supplement'
  open(LeadStepPage)
  fireEvent.change(await screen.findByLabelText('补充什么'), { target: { value: '桥那头也一样' } })
  await online(false)
  await press('补充说明')
  await online(true)
  await act(() => sendUnsent())
  expect(sent('lead.supplement').map(({ revision, text }) => [revision, text])).toEqual([
    [3, '桥那头也一样'],
    [5, '桥那头也一样'],
  ])
  expect(items()).toEqual([])
})

test('what she answered already is not asked of her again in the inbox', async () => {
  const turn = { status: 'ANSWERED', resultMeaning: 'DONE' }
  const row = { id: 'n1', kind: 'lead.answered', class: 'MUST', leadId: 'lead-1', at, title: '单位答复了' }
  answers({ 'notice.list': () => ({ rows: [{ ...row, body: '请看看结果。', read: true, turn }] }) })
  await online(false)
  await deny()
  open(NoticesPage)
  await screen.findByText('等着提交')
  expect(screen.queryByRole('button', { name: /确实解决了/ })).toBeNull()
})

test('WeChat may be asked to tell when she has just begun to follow, and beside a confirmation', async () => {
  let following: string | undefined
  const seen = () => ({ ...seenBy(neighbour, lead({ status: 'OPEN' })), ...(following && { following }) })
  answers({
    'lead.get': seen,
    'lead.follow': ({ kind }: { kind: string }) => {
      following = kind
      return seen()
    },
  })
  open(LeadDetailPage)
  await screen.findByRole('button', { name: '跟进' })
  expect(screen.queryByText(/点一次，能提醒一次/)).toBeNull()
  await press('跟进')
  expect(await screen.findByText(/点一次，能提醒一次/)).toBeTruthy()
  cleanup()
  open(LeadDetailPage)
  await screen.findByRole('button', { name: '跟进中' })
  expect(screen.queryByText(/点一次，能提醒一次/)).toBeNull()
  cleanup()

  answers()
  params['step'] = 'confirm'
  open(LeadStepPage)
  expect(await screen.findByText(/点一次，能提醒一次/)).toBeTruthy()
})

test('to follow waits too, and only the last word counts', async () => {
  let following: string | undefined
  const seen = () => ({ ...seenBy(neighbour, lead({ status: 'OPEN' })), ...(following && { following }) })
  answers({
    'lead.get': seen,
    'lead.follow': ({ kind }: { kind: string }) => {
      following = kind
      return seen()
    },
  })
  open(LeadDetailPage)
  await screen.findByRole('button', { name: '跟进' })
  await online(false)
  await press('跟进')
  await press('跟进中，等着提交')
  await press('跟进，等着提交')
  await screen.findByRole('button', { name: '跟进中，等着提交' })
  expect(items()).toHaveLength(1)
  await online(true)
  await act(() => sendUnsent())
  expect(sent('lead.follow')).toEqual([{ leadId: 'lead-1', kind: 'FOLLOW' }])
  expect(await screen.findByRole('button', { name: '跟进中' })).toBeTruthy()
})
