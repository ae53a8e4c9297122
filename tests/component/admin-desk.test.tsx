jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))
jest.mock('../../miniprogram/src/components/picker-field', () =>
  jest.requireActual('../../miniprogram/src/components/picker-field.h5'),
)

jest.mock('../../miniprogram/src/lib/use-wide', () => ({ useWide: jest.fn(() => false) }))

import { fireEvent, screen, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { AppError } from '@shared/domain/errors'
import LedgerPage from '../../miniprogram/src/admin/ledger/index'
import PersonPage from '../../miniprogram/src/admin/person/index'
import PlacesPage from '../../miniprogram/src/admin/places/index'
import RosterPage from '../../miniprogram/src/admin/roster/index'
import AdminSettingsPage from '../../miniprogram/src/admin/settings/index'
import UnitsPage from '../../miniprogram/src/admin/units/index'
import { changeLines } from '../../miniprogram/src/admin/audit/change-lines'
import { useDrafts } from '../../miniprogram/src/lib/drafts'
import { useToast } from '../../miniprogram/src/lib/toasts'
import { useWide } from '../../miniprogram/src/lib/use-wide'
import { at } from '../support/leads'
import { settings } from '../support/little-town'
import { asked, open, serve } from '../support/page-server'
import { params } from '../support/taro'

const sent = (action: string) => asked.filter(one => one.action === action)
const type = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })
const row = {
  id: 'p1',
  revision: 1,
  name: '陆采薇',
  roles: ['proposalStaff'],
  createdAt: at,
  bound: false,
  invited: false,
}

beforeEach(() => {
  for (const name of Object.keys(params)) delete params[name]
  useDrafts.setState({ drafts: {} })
  useToast.setState({ message: undefined })
})

test('the roster tells who came and who did not, and is searched by a name', async () => {
  serve({
    'roster.list': ({ text }: { text?: string }) => ({
      rows: text ? [] : [row, { ...row, id: 'p2', name: '沈怀瑾', bound: true, boundAt: at }],
    }),
  })
  open(RosterPage)
  fireEvent.click(await screen.findByRole('link', { name: /陆采薇，还没加入，提案委办公室/ }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/admin/person/index?rosterId=p1' })
  expect(screen.getByRole('link', { name: /沈怀瑾，2026年3月2日加入/ })).toBeTruthy()
  type('按名字找', '无此人')
  fireEvent.click(screen.getByRole('button', { name: '按名字找' }))
  expect(await screen.findByText(/没搜到“无此人”/)).toBeTruthy()
})

test('a person is added, and her code is shown once', async () => {
  serve({
    'roster.add': () => row,
    'roster.invite': () => ({ code: 'ABCD-EFGH-JKLM-NPQR', expiresAt: '2026-03-09T08:00:00.000Z' }),
    'roster.list': () => ({ rows: [{ ...row, invited: true }] }),
  })
  open(PersonPage)
  type('姓名', ' 陆采薇 ')
  fireEvent.click(screen.getByRole('button', { name: '提案委办公室' }))
  fireEvent.click(screen.getByRole('button', { name: '保存' }))
  fireEvent.click(await screen.findByRole('button', { name: '发邀请码' }))
  expect(await screen.findByText('ABCD-EFGH-JKLM-NPQR')).toBeTruthy()
  expect(sent('roster.add').at(0)?.input).toMatchObject({ name: '陆采薇', roles: ['proposalStaff'] })
  expect(await screen.findByRole('button', { name: '作废邀请码' })).toBeTruthy()
})

test('a link that opens one line alone finds it; leaving is asked about first', async () => {
  params.rosterId = 'p1'
  serve({
    'roster.list': ({ cursor }: { cursor?: string }) =>
      cursor ? { rows: [row] } : { rows: [{ ...row, id: 'p0' }], cursor: 'next' },
    'roster.leave': () => ({ ...row, leftAt: at }),
  })
  open(PersonPage)
  fireEvent.click(await screen.findByRole('button', { name: '办理离开' }))
  expect(sent('roster.leave')).toEqual([])
  fireEvent.click(screen.getAllByRole('button', { name: '办理离开' }).at(-1) as HTMLElement)
  await waitFor(() => expect(sent('roster.leave').at(0)?.input).toEqual({ id: 'p1', revision: 1 }))
  await waitFor(() => expect(screen.queryByRole('button', { name: '保存' })).toBeNull())
})

test('editing a unit loses nothing of it', async () => {
  serve({ 'unit.save': () => ({}) })
  open(UnitsPage)
  fireEvent.click(await screen.findByRole('link', { name: /云溪市交通运输局/ }))
  type('简称', '交通局')
  fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() => expect(sent('unit.save')).toHaveLength(1))
  expect(sent('unit.save').at(0)?.input).toEqual({
    id: 'roads',
    name: '云溪市交通运输局',
    short: '交通局',
    areaId: 'city',
    officePhone: '0000-0000003',
  })
})

test('a place is added below another one; a refusal says why and keeps the sheet', async () => {
  serve({
    'place.save': () => {
      throw new AppError('invalid_input', 'not in the tree', { field: 'parentId' })
    },
  })
  open(PlacesPage)
  fireEvent.click(await screen.findByRole('link', { name: '石埠镇，镇' }))
  fireEvent.click(screen.getByRole('button', { name: '在下面新增' }))
  type('代号', 'dukou')
  type('名称', '渡口村')
  fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() =>
    expect(sent('place.save').at(0)?.input).toMatchObject({ id: 'dukou', parentId: 'shibu' }),
  )
  expect(await screen.findByText(/有的地方还没填好/)).toBeTruthy()
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '名称' }).value).toBe('渡口村')
})

test('settings that somebody else saved meanwhile keep what is typed here', async () => {
  let revision = 1
  serve({
    'settings.get': () => ({ ...settings, revision }),
    'settings.save': (typed: { revision: number }) => {
      if (typed.revision !== 2) {
        revision = 2
        throw new AppError('conflict')
      }
      return { ...typed, revision: 3 }
    },
  })
  params.section = 'brand'
  open(AdminSettingsPage)
  await screen.findByText('第 1 版')
  type('服务电话', '0000-1234567')
  fireEvent.click(screen.getByRole('button', { name: '保存' }))
  fireEvent.click(await screen.findByRole('button', { name: '刷新看看' }))
  await screen.findByText('第 2 版')
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '服务电话' }).value).toBe('0000-1234567')
  fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() => expect(useToast.getState().message?.text).toBe('已保存'))
  expect(sent('settings.save').at(-1)?.input).toMatchObject({ brand: { servicePhone: '0000-1234567' } })
})

test('the settings begin with a list of their parts, for all fields at once were 911 nodes', async () => {
  serve({ 'settings.get': () => settings })
  open(AdminSettingsPage)
  fireEvent.click(await screen.findByRole('link', { name: '次数限制' }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/admin/settings/index?section=limits' })
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('below a part of the settings a desktop keeps the way to all parts, a phone its arrow alone', async () => {
  serve({ 'settings.get': () => settings, 'person.me': () => ({ roles: ['tenantAdmin'] }) })
  params.section = 'limits'
  const phone = open(AdminSettingsPage)
  await screen.findByText('第 1 版')
  expect(screen.queryByRole('button', { name: '人员名册' })).toBeNull()
  phone.unmount()
  jest.mocked(useWide).mockReturnValue(true)
  open(AdminSettingsPage)
  fireEvent.click(await screen.findByRole('button', { name: '人员名册' }))
  expect(Taro.redirectTo).toHaveBeenLastCalledWith({ url: '/admin/roster/index' })
  fireEvent.click(screen.getByRole('button', { name: '设置' }))
  expect(Taro.redirectTo).toHaveBeenLastCalledWith({ url: '/admin/settings/index' })
  jest.mocked(useWide).mockReturnValue(false)
})

test('a place drops a level of the chain, renames a step and lowers the floor', async () => {
  serve({
    'settings.get': () => settings,
    'settings.save': (typed: object) => ({ ...typed, revision: 2 }),
  })
  params.section = 'chain'
  const chain = open(AdminSettingsPage)
  fireEvent.click(await screen.findByRole('button', { name: '去掉这一级：联系专委会初审' }))
  type('第 2 级叫什么', '提案委审')
  chain.unmount()
  params.section = 'steps'
  const steps = open(AdminSettingsPage)
  await screen.findByText('第 1 版')
  type('第 4 步', '坐下来谈')
  steps.unmount()
  params.section = 'consultation'
  open(AdminSettingsPage)
  fireEvent.input(await screen.findByRole('spinbutton', { name: '每类身份至少几人表态' }), {
    target: { value: '3' },
  })
  fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() => expect(sent('settings.save')).toHaveLength(1))
  const saved = sent('settings.save').at(0)?.input as typeof settings
  expect(saved.consultation.approval.map(({ id, name }) => `${id} ${name}`)).toEqual([
    'town 镇街',
    'proposal 提案委审',
    'chair 主席会议审定',
  ])
  expect(saved.consultation.steps[3]?.name).toBe('坐下来谈')
  expect(saved.consultation.floor).toEqual({ seatShare: 30, perRole: 3 })
})

test('a place takes a step out, moves another forward, adds one and says which state stands for it', async () => {
  serve({
    'settings.get': () => settings,
    'settings.save': (typed: object) => ({ ...typed, revision: 2 }),
  })
  params.section = 'steps'
  open(AdminSettingsPage)
  fireEvent.click(await screen.findByRole('button', { name: '去掉这一步：制订方案' }))
  fireEvent.click(screen.getByRole('checkbox', { name: '调研照片，组织调研' }))
  fireEvent.click(screen.getByRole('checkbox', { name: '学习资料，组织调研' }))
  fireEvent.click(screen.getByRole('button', { name: '往前移：跟踪问效' }))
  fireEvent.click(screen.getByRole('button', { name: '加一步' }))
  fireEvent.change(screen.getByRole('combobox', { name: '列入协商计划' }), { target: { value: 'step-7' } })
  fireEvent.click(screen.getByRole('button', { name: '保存' }))
  await waitFor(() => expect(sent('settings.save')).toHaveLength(1))
  const saved = sent('settings.save').at(0)?.input as typeof settings
  expect(saved.consultation.steps.map(({ id }) => id)).toEqual([
    ...['topic', 'research', 'talk', 'minutes', 'effect', 'handling', 'step-7'],
  ])
  expect(saved.consultation.steps[1]?.outputs).toEqual(['RESEARCH', 'RESEARCH_PHOTOS'])
  expect(saved.consultation.steps.at(-1)).toEqual({ id: 'step-7', name: '新的一步', states: ['PLANNED'] })
})

test('a change is told field by field as an office speaks, and one that was cut short as it is', () => {
  const names = { unit: (id: string) => (id === 'u02' ? '市教育局' : ''), place: () => '' }
  const told = (change: string) => changeLines(change, names)
  expect(told('{"name":["甲","乙"],"days":[null,[7,15]]}')).toBe('名称：甲 → 乙\ndays：7、15')
  expect(told('{"roles":[null,["unitClerk"]],"unitId":[null,"u02"]}')).toBe(
    '身份：承办单位经办人\n所在单位：市教育局',
  )
  expect(told('{"organisation":[null,"三人"],"rules":[null,"先问"]}')).toBe('组织架构：三人\n工作制度：先问')
  expect(told('{"pairedLeaderId":[null,"方正平"],"pairedCommittee":[null,"城建委"]}')).toBe(
    '挂钩领导：方正平\n挂钩专委会：城建委',
  )
  expect(told('{"closed":[false,true]}')).toBe('停用：否 → 是')
  expect(told('{"photoIds":[["3362804a-51d1"],["3362804a-51d1","b40fd7c1-15b3"]]}')).toBe('照片：1 张 → 2 张')
  expect(told('{"photo":["HELD","PASSED"]}')).toBe('照片：机器拿不准 → 给大家看')
  expect(told('{"seat":[null,"EXPERT"],"way":[null,"PHONE"]}')).toBe('席位：专家\n怎么问的：电话')
  expect(told('{"unitId":["u02",null]}')).toBe('所在单位：市教育局 → 没有')
  expect(told('{"name":["甲')).toBe('{"name":["甲')
})

describe('the list of calls', () => {
  const calls = [
    {
      ...{ id: 'n-1', kind: 'lead.needsInfo', title: '请补充一点情况', since: at },
      ...{ author: true, name: '邹桂枝', phone: '199****2001' },
      ...{ leadId: 'lead-1', leadNo: 'XS-2026-000001', leadTitle: '校门口的路灯不亮' },
    },
    { id: 'n-2', kind: 'consult.changed', title: '时间改了', since: at, movedOn: true },
  ]
  const ledger = (roles: string[]) => {
    let left = calls
    serve({
      'person.me': () => ({ roles }),
      'notice.listTroubles': () => ({ unknown: [], failed: [], unreadMust: left.length }),
      'notice.listCalls': () => ({ rows: left }),
      'notice.lookAtPhone': () => ({ phone: '19900002001' }),
      'notice.told': ({ id }: { id: string }) => {
        left = left.filter(one => one.id !== id)
        return { done: true }
      },
    })
    open(LedgerPage)
  }

  test('names whom to telephone about what; a phone is shown when it is asked for', async () => {
    ledger(['resident', 'proposalStaff'])
    expect(await screen.findByText('待电话通知 2')).toBeTruthy()
    expect(await screen.findByText('校门口的路灯不亮')).toBeTruthy()
    expect(screen.getByText('没有留电话')).toBeTruthy()
    expect(screen.queryByText('电话 19900002001')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: '看这件事，邹桂枝' }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: expect.stringContaining('lead-1') })
    fireEvent.click(screen.getByRole('button', { name: '看电话，邹桂枝' }))
    expect(await screen.findByText('电话 19900002001')).toBeTruthy()
    expect(sent('notice.lookAtPhone')).toEqual([
      expect.objectContaining({ input: { id: 'n-1', key: expect.stringMatching(/.{16}/) } }),
    ])
  })

  test('who was told leaves the list and the count', async () => {
    ledger(['resident', 'proposalStaff'])
    fireEvent.click(await screen.findByRole('button', { name: '已电话告知，邹桂枝' }))
    expect(await screen.findByText(/^邹桂枝。记下后/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '已电话告知' }))
    expect(await screen.findByText('待电话通知 1')).toBeTruthy()
    await waitFor(() => expect(screen.queryByText('校门口的路灯不亮')).toBeNull())
    fireEvent.click(screen.getByRole('button', { name: '已电话告知，没有留姓名' }))
    fireEvent.click(await screen.findByRole('button', { name: '已电话告知' }))
    expect(await screen.findByText('没有要打的电话。')).toBeTruthy()
  })

  test('is not asked for by an administrator, who sees the count', async () => {
    ledger(['resident', 'tenantAdmin'])
    expect(await screen.findByText('待电话通知 2')).toBeTruthy()
    expect(screen.getByText('名单由提案委办公室查看。')).toBeTruthy()
    expect(sent('notice.listCalls')).toEqual([])
  })
})
