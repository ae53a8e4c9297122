jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))
jest.mock('../../miniprogram/src/lib/save-text-file', () => ({
  saveTextFile: jest.fn(async () => undefined),
}))
const mockAsk = jest.fn()
jest.mock('../../miniprogram/src/lib/subscribe', () => ({
  askToSubscribe: (ids: string[]) => mockAsk(ids),
}))

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { AppError } from '@shared/domain/errors'
import type { MatterKind } from '@shared/domain/notice/matter-event'
import type { NoticeView } from '@shared/domain/notice/notice'
import JoinPage from '../../miniprogram/src/more/join/index'
import MePage from '../../miniprogram/src/pages/me/index'
import NoticesPage from '../../miniprogram/src/pages/notices/index'
import PrivacyPage from '../../miniprogram/src/more/privacy/index'
import PrivacyTextPage from '../../miniprogram/src/more/privacy-text/index'
import SettingsPage from '../../miniprogram/src/more/settings/index'
import { saveTextFile } from '../../miniprogram/src/lib/save-text-file'
import { useToast } from '../../miniprogram/src/lib/toasts'
import { admin, at, neighbour, staff } from '../support/leads'
import { asked, open, serve } from '../support/page-server'
import { params } from '../support/taro'

const me = (actor: object, unread = 0) => ({ unread, needsFirstAdmin: false, ...actor })
const sent = (action: string) => asked.filter(one => one.action === action)
const notice = (part: Partial<NoticeView>): NoticeView => ({
  id: 'n1',
  kind: 'lead.answered',
  class: 'MUST',
  leadId: 'lead-1',
  leadNo: 'XS-2026-000001',
  at,
  title: '单位答复了',
  body: '请看看结果。',
  read: false,
  ...part,
})

beforeEach(() => {
  for (const name of Object.keys(params)) delete params[name]
  useToast.setState({ message: undefined })
  mockAsk.mockReset()
})

test('a notice that is tapped opens its matter, is read at once, and the bell counts anew', async () => {
  let read = false
  serve({
    'person.me': () => me(neighbour, read ? 0 : 1),
    'notice.list': () => ({
      rows: [
        notice({ read }),
        notice({ id: 'n2', leadId: 'lead-2', read: true, at: '2026-02-20T08:00:00.000Z' }),
      ],
    }),
    'notice.read': () => {
      read = true
      return { done: true }
    },
  })
  open(NoticesPage)
  fireEvent.click(await screen.findByRole('link', { name: /未读，单位答复了/ }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/pages/lead-detail/index?leadId=lead-1' })
  await waitFor(() => expect(screen.queryByRole('link', { name: /未读/ })).toBeNull())
  expect(sent('notice.read').at(0)?.input).toEqual({ ids: ['n1'] })
  expect(screen.getByRole('heading', { name: '更早' })).toBeTruthy()
})

test('what was told about one matter stands together under its title, and opening it reads all of it', async () => {
  const leadTitle = '路口的灯坏了'
  serve({
    'person.me': () => me(neighbour, 2),
    'notice.list': () => ({
      rows: [
        notice({ leadTitle }),
        notice({ id: 'n2', leadId: 'lead-2', leadTitle: '桥头积水', title: '有委员认领了', read: true }),
        notice({ id: 'n3', leadTitle, title: '交给单位办了' }),
        notice({ id: 'n4', leadTitle, title: '您的线索收下了', read: true }),
      ],
    }),
    'notice.read': () => ({ done: true }),
  })
  open(NoticesPage)
  await screen.findByRole('heading', { name: leadTitle })
  expect(screen.getAllByText('2 条未读')).toHaveLength(2)
  expect(screen.queryByText('交给单位办了')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '路口的灯坏了，还有 2 条较早的' }))
  expect(screen.getByText('您的线索收下了')).toBeTruthy()
  fireEvent.click(screen.getByRole('link', { name: /单位答复了/ }))
  await waitFor(() => expect(sent('notice.read').at(0)?.input).toEqual({ ids: ['n1', 'n3'] }))
})

test('what waits for her is answered from the message itself', async () => {
  const turn = { status: 'ANSWERED', resultMeaning: 'DONE' } as const
  serve({
    'person.me': () => me(neighbour, 2),
    'notice.list': () => ({
      rows: [
        notice({ leadTitle: '路口的灯坏了', turn }),
        notice({ id: 'n2', leadId: 'lead-2', leadTitle: '桥头积水', turn: { status: 'NEEDS_INFO' } }),
        notice({ id: 'n3', leadId: 'lead-3', leadTitle: '不等她的' }),
      ],
    }),
    'notice.read': () => ({ done: true }),
  })
  open(NoticesPage)
  await screen.findByRole('button', { name: '确实解决了，路口的灯坏了' })
  expect(screen.getAllByRole('button', { name: /确实解决了|还没解决|补充情况/ })).toHaveLength(3)
  fireEvent.click(screen.getByRole('button', { name: '还没解决，路口的灯坏了' }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({
    url: '/more/lead-step/index?leadId=lead-1&step=deny',
  })
  await waitFor(() => expect(sent('notice.read').at(0)?.input).toEqual({ ids: ['n1'] }))
})

const told = (kind: MatterKind, id: string, title: string, part: Partial<NoticeView> = {}) => {
  const { leadId: _id, leadNo: _no, ...plain } = notice({ id: `${kind}-${id}`, ...part })
  return { ...plain, matter: { kind, id, title } }
}

test.each<[MatterKind, string, string]>([
  ['consultation', '桥头怎么走', '/room/detail/index?consultationId=x1'],
  ['topic', '桥头怎么走', '/convene/topics/index?consultationId=x1'],
  ['commitment', '桥头怎么走', '/room/commitment/index?commitmentId=x1'],
  ['hall', '柳桥社区议事堂', '/hall/detail/index?hallId=x1'],
  ['keeping', '柳桥社区议事堂', '/hall/keep/index?hallId=x1'],
  ['letter', '给委员的信', '/hall/letter/index?letterId=x1'],
  ['duty', '接待日', '/hall/duty/index?dutyDayId=x1'],
  ['contacts', '联系群众记录', '/hall/contacts/index?memberId=x1'],
])('a message about a %s stands under its title and opens its page', async (kind, title, url) => {
  const own = ['letter', 'duty', 'contacts'].includes(kind) ? '' : title
  serve({
    'person.me': () => me(neighbour, 2),
    'notice.list': () => ({
      rows: [told(kind, 'x1', own), told(kind, 'x1', own, { id: 'n2', title: '早先的' })],
    }),
    'notice.read': () => ({ done: true }),
  })
  open(NoticesPage)
  await screen.findByRole('heading', { name: title })
  expect(screen.queryByText('早先的')).toBeNull()
  fireEvent.click(screen.getByRole('link', { name: /单位答复了/ }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url })
})

test('two topics of one call keep their own titles', async () => {
  serve({
    'person.me': () => me(neighbour, 2),
    'notice.list': () => ({ rows: [told('topic', 'x1', '修路'), told('topic', 'x1', '装灯', { id: 'n2' })] }),
  })
  open(NoticesPage)
  await screen.findByRole('heading', { name: '修路' })
  expect(screen.getByRole('heading', { name: '装灯' })).toBeTruthy()
})

test('a message about no matter is no link', async () => {
  const { leadId: _id, leadNo: _no, ...plain } = notice({ title: '资料删除了' })
  serve({ 'person.me': () => me(neighbour, 1), 'notice.list': () => ({ rows: [plain] }) })
  open(NoticesPage)
  await screen.findByText('资料删除了')
  expect(screen.queryByRole('link', { name: /资料删除了/ })).toBeNull()
})

test('all are marked as read with one tap, and an empty inbox says so', async () => {
  serve({
    'person.me': () => me(neighbour, 1),
    'notice.list': () => ({ rows: [notice({})] }),
    'notice.readAll': () => ({ done: true }),
  })
  const { unmount } = open(NoticesPage)
  // once for the page: at the matter itself one unread line has its dot alone
  await waitFor(() => expect(screen.getAllByText('1 条未读')).toHaveLength(1))
  fireEvent.click(screen.getByRole('button', { name: '全部标为已读' }))
  await waitFor(() => expect(useToast.getState().message?.text).toBe('都标为已读了'))
  unmount()
  serve({ 'person.me': () => me(neighbour), 'notice.list': () => ({ rows: [] }) })
  open(NoticesPage)
  expect(await screen.findByText('没有新消息。有进展会放在这里。')).toBeTruthy()
})

test.each([
  [neighbour, []],
  [staff, ['待办']],
  [admin, ['管理']],
])('the desks of a person are those of her roles: %p', async (actor, desks) => {
  serve({
    'person.me': () => me(actor),
    'lead.listMine': () => ({ rows: [] }),
    'lead.listFollowed': () => ({ rows: [] }),
  })
  open(MePage)
  await screen.findByText('填邀请码')
  await screen.findByRole('link', { name: '0 我提的' })
  const found = ['待办', '盯办', '本单位的事', '管理'].filter(name => screen.queryByRole('link', { name }))
  expect(found).toEqual(desks)
})

test('a code that is wrong says so beside its box; a right one tells the new roles', async () => {
  params.code = 'ABCD-EFGH-JKLM'
  let right = false
  serve({
    'person.me': () => me(neighbour),
    'person.redeem': () => {
      if (!right) throw new AppError('invalid_input', 'unknown', { field: 'code' })
      return me(staff)
    },
  })
  open(JoinPage)
  fireEvent.click(await screen.findByRole('button', { name: '加入' }))
  expect(await screen.findByText(/邀请码不对或过期了/)).toBeTruthy()
  right = true
  fireEvent.click(screen.getByRole('button', { name: '加入' }))
  await waitFor(() => expect(useToast.getState().message?.text).toBe('已加入，身份是政协工作人员。'))
  expect(screen.queryByText('第一位管理员')).toBeNull()
})

test('the form of the first administrator is there only while there is none', async () => {
  serve({ 'person.me': () => ({ ...me(neighbour), needsFirstAdmin: true }) })
  open(JoinPage)
  expect(await screen.findByText('第一位管理员')).toBeTruthy()
})

test('a consent is taken back after a question; a copy is saved; deletion asks twice', async () => {
  serve({
    'person.consents': () => ({
      consents: [{ id: 'c1', personId: 'p', purpose: 'CALL_BACK', version: '2026-11', givenAt: at }],
    }),
    'person.contactLooks': () => ({ looks: [] }),
    'person.withdrawConsent': () => ({ done: true }),
    'person.export': () => ({ fileName: 'minyi.json', json: '{}' }),
    'person.erase': () => ({ done: true }),
  })
  open(PrivacyPage)
  fireEvent.click(await screen.findByRole('button', { name: '收回同意，留电话，核实这件事' }))
  expect(sent('person.withdrawConsent')).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: '收回同意' }))
  await waitFor(() => expect(sent('person.withdrawConsent').at(0)?.input).toEqual({ consentId: 'c1' }))

  fireEvent.click(screen.getByRole('button', { name: '要一份我的信息' }))
  await waitFor(() => expect(saveTextFile).toHaveBeenCalledWith('minyi.json', '{}'))

  fireEvent.click(screen.getByRole('button', { name: '确定删除' }))
  expect(screen.queryByRole('alertdialog')).toBeNull()
  fireEvent.click(screen.getByRole('checkbox', { name: '我知道删了不能恢复' }))
  fireEvent.click(screen.getByRole('button', { name: '确定删除' }))
  expect(sent('person.erase')).toEqual([])
  fireEvent.click(screen.getAllByRole('button', { name: '确定删除' }).at(-1) as HTMLElement)
  await waitFor(() => expect(sent('person.erase').at(0)?.input).toMatchObject({ sure: true }))
})

test.each([
  ['PRIVACY', '用这个小程序的隐私说明', /已经提交的照样办/],
  ['CALL_BACK', '留电话，核实这件事', /电话会从这件事里删掉/],
  ['CONTACT_FOR_UNIT', '把称呼和电话交给办理单位，只用来核实这件事', /请单位不再使用/],
  ['PUBLIC_NAME', '公开显示姓名', /名字不再公开显示/],
])('taking back %s says what follows from that, not from another one', async (purpose, name, words) => {
  serve({
    'person.consents': () => ({
      consents: [{ id: 'c1', personId: 'p', purpose, version: '2026-11', givenAt: at }],
    }),
    'person.contactLooks': () => ({ looks: [] }),
  })
  open(PrivacyPage)
  fireEvent.click(await screen.findByRole('button', { name: `收回同意，${name}` }))
  expect(within(screen.getByRole('alertdialog')).getByText(words)).toBeTruthy()
})

test('the whole privacy text says who answers for it, what, who sees it, how long and where to complain', async () => {
  serve({})
  open(PrivacyTextPage)
  await screen.findByRole('heading', { name: '谁来负责' })
  for (const name of ['收什么，做什么用', '谁看得到', '存在哪里，存多久', '您可以做什么', '有疑问、不满意'])
    expect(screen.getByRole('heading', { name })).toBeTruthy()
  expect(screen.getAllByText(/云溪市/).length).toBeGreaterThan(0)
  expect(document.body.textContent).not.toMatch(/[{}…]/)
})

test('who looked at her phone is listed across her matters, and a tap opens the one', async () => {
  serve({
    'person.consents': () => ({ consents: [] }),
    'person.contactLooks': () => ({ looks: [{ role: 'unitClerk', unitId: 'roads', leadId: 'lead-1', at }] }),
  })
  open(PrivacyPage)
  fireEvent.click(await screen.findByRole('link', { name: /^市交通局看过，/ }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/pages/lead-detail/index?leadId=lead-1' })
})

test('WeChat is asked before anything else, and what it said is recorded once', async () => {
  const credit = { template: 'reply', templateId: 'tmpl-reply', credits: 1, refused: false }
  serve({
    'person.me': () => me(neighbour),
    'notice.credits': () => ({
      credits: [
        credit,
        { ...credit, template: 'consult', templateId: 'tmpl-consult' },
        { ...credit, template: 'unitTodo', templateId: 'tmpl-unit-todo' },
      ],
    }),
    'notice.recordAnswers': () => ({ credits: [{ ...credit, credits: 2 }] }),
  })
  mockAsk.mockResolvedValue({ 'tmpl-reply': 'accept' })
  open(SettingsPage)
  fireEvent.click(await screen.findByRole('button', { name: '再要一次提醒，答复与评价' }))
  expect(mockAsk).toHaveBeenCalledWith(['tmpl-reply'])
  expect(screen.getByText(/协商.*：还能收 1 次/)).toBeTruthy()
  expect(await screen.findByText('答复与评价：还能收 2 次')).toBeTruthy()
  expect(sent('notice.recordAnswers').at(0)?.input).toMatchObject({ answers: { 'tmpl-reply': 'accept' } })
  expect(screen.queryByText(/待办任务/)).toBeNull()
})
