jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))
jest.mock('../../miniprogram/src/components/picker-field', () =>
  jest.requireActual('../../miniprogram/src/components/picker-field.h5'),
)

import { fireEvent, screen, waitFor } from '@testing-library/react'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { summaryOf } from '@shared/domain/lead/lead-summary'
import { waitsFor } from '@shared/domain/lead/waits-for'
import { showTalk } from '../../miniprogram/src/features/consultation/talk-view'
import { useLeadFilter } from '../../miniprogram/src/features/lead/lead-filter'
import { keepMyPlace, useMyPlace } from '../../miniprogram/src/features/shared/my-place'
import SettingsPage from '../../miniprogram/src/more/settings/index'
import LeadListPage from '../../miniprogram/src/pages/lead-list/index'
import { lead, neighbour } from '../support/leads'
import { asked, open, serve } from '../support/page-server'
import { params } from '../support/taro'

const nowhere = { townId: undefined, communityId: undefined }
const rowOf = (part: Parameters<typeof lead>[0]) => {
  const one = lead({ status: 'OPEN', ...part })
  return summaryOf({ ...one, waitsFor: waitsFor(one) }, neighbour.id)
}
const found = () => asked.filter(({ action }) => action === 'lead.find').map(({ input }) => input)

beforeEach(() => {
  useLeadFilter.setState({ filter: {} })
  showTalk('leads')
  keepMyPlace(nowhere)
  serve({
    'person.me': () => ({ unread: 0, needsFirstAdmin: false, ...neighbour }),
    'notice.credits': () => ({ credits: [] }),
    'lead.find': ({ place }: { place?: string }) =>
      place ? { rows: [rowOf({})] } : { rows: [rowOf({}), rowOf({ id: 'lead-2' })], cursor: 'more' },
  })
})

test('her community is one tap away, and another tap is the whole town', async () => {
  keepMyPlace({ townId: 'liuqiao', communityId: 'wenchang' })
  open(LeadListPage)
  const chip = await screen.findByRole('button', { name: '附近：文昌社区' })
  expect(await screen.findByText('先列出 2 条，往下还有')).toBeTruthy()
  fireEvent.click(chip)
  expect(await screen.findByText('共 1 条')).toBeTruthy()
  expect(found().at(-1)).toEqual({ place: 'wenchang' })
  fireEvent.click(screen.getByRole('button', { name: '附近：文昌社区' }))
  expect(await screen.findByText('先列出 2 条，往下还有')).toBeTruthy()
})

const choose = async (label: string, value: string) =>
  void fireEvent.change(await screen.findByLabelText(label), { target: { value } })

test('附近 can be had without raising anything: she says where she lives', async () => {
  open(LeadListPage)
  fireEvent.click(await screen.findByRole('button', { name: '选我住的社区' }))
  await choose('镇街', 'liuqiao')
  await choose('社区或村', 'wenchang')
  fireEvent.click(screen.getByRole('button', { name: '确定' }))
  await waitFor(() => expect(found().at(-1)).toEqual({ place: 'wenchang' }))
  expect(screen.getByRole('button', { name: '附近：文昌社区' })).toBeTruthy()
})

test('the settings choose where she lives, and forget it', async () => {
  open(SettingsPage)
  fireEvent.click(await screen.findByRole('link', { name: '我住的社区或村，还没选' }))
  await choose('镇街', 'liuqiao')
  fireEvent.click(screen.getByRole('button', { name: '确定' }))
  expect(useMyPlace.getState()).toEqual({ townId: 'liuqiao', communityId: undefined })
  fireEvent.click(screen.getByRole('link', { name: /^我住的社区或村/ }))
  fireEvent.click(screen.getByRole('button', { name: '不记了' }))
  expect(useMyPlace.getState()).toEqual(nowhere)
})

test('what the list was narrowed to is still so when she comes back', async () => {
  const { unmount } = open(LeadListPage)
  fireEvent.click(await screen.findByRole('button', { name: '这一轮办完了' }))
  await waitFor(() => expect(found().at(-1)).toEqual({ state: 'ENDED' }))
  unmount()
  open(LeadListPage)
  await screen.findByRole('button', { name: '清掉条件' })
  expect(screen.queryByRole('button', { name: /附近/ })).toBeNull()
})

test('an address may say which half of the tab is meant', async () => {
  showTalk('consultations')
  params.view = 'leads'
  open(LeadListPage)
  expect(await screen.findByText('先列出 2 条，往下还有')).toBeTruthy()
  delete params.view
})

test('the list stays while a filter is looked for, and says that it looks', async () => {
  let letGo = () => {}
  const waits = new Promise<void>(done => (letGo = done))
  serve({
    'person.me': () => ({ unread: 0, needsFirstAdmin: false, ...neighbour }),
    'lead.find': async ({ state }: { state?: string }) => {
      if (state) await waits
      return { rows: state ? [rowOf({})] : [rowOf({}), rowOf({ id: 'lead-2' })] }
    },
  })
  open(LeadListPage)
  await screen.findByText('共 2 条')
  fireEvent.click(screen.getByRole('button', { name: '这一轮办完了' }))
  expect(await screen.findByText('正在找')).toBeTruthy()
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
  letGo()
  expect(await screen.findByText('共 1 条')).toBeTruthy()
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
})

test('pulling down asks for the view that is open, talks or leads, and then lets go', async () => {
  serve({ 'consultation.list': () => ({ rows: [] }) })
  showTalk('consultations')
  open(LeadListPage)
  await screen.findByText('这里还没有。')
  const [pull] = jest.mocked(usePullDownRefresh).mock.calls.at(-1) ?? []
  const before = asked.filter(({ action }) => action === 'consultation.list').length
  pull?.()
  await waitFor(() =>
    expect(asked.filter(({ action }) => action === 'consultation.list')).toHaveLength(before + 1),
  )
  await waitFor(() => expect(Taro.stopPullDownRefresh).toHaveBeenCalled())
})
