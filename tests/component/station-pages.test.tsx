jest.mock('@tarojs/taro', () =>
  jest.requireActual('../support/taro').taro({ pageScrollTo: jest.fn(async () => undefined) }),
)
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))
jest.mock('../../miniprogram/src/lib/print-page', () =>
  jest.requireActual('../../miniprogram/src/lib/print-page.h5'),
)
jest.doMock('../../miniprogram/src/components/picker-field', () =>
  jest.requireActual('../../miniprogram/src/components/picker-field.h5'),
)

import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { ComponentType } from 'react'
import { AppError } from '@shared/domain/errors'
import type { Lead } from '@shared/domain/lead/lead'
import { slipOf } from '@shared/domain/station/slip-view'
import { useDrafts } from '../../miniprogram/src/lib/drafts'
import { useToast } from '../../miniprogram/src/lib/toasts'
import { at, helped, helper, lead, rules } from '../support/leads'
import { asked, open, seenBy, serve } from '../support/page-server'
import { params } from '../support/taro'

const page = (name: string) =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  (require(`../../miniprogram/src/station/${name}/index`) as { default: ComponentType }).default
const sent = (action: string) => asked.filter(one => one.action === action)
const type = (name: string | RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })

const minutes = (count: number) => new Date(Date.parse(at) + count * 60_000).toISOString()
const session = {
  id: 's1',
  stationId: 'hall-liuqiao',
  startedAt: at,
  endsAt: minutes(30),
  deeds: [],
}
const hers = (part: Partial<Lead> = {}) => lead({ ...helped, visibility: 'UNIT_ONLY', ...part })
const bound = { ...session, leadId: 'lead-1', leadNo: 'XS-2026-000001' }

beforeEach(() => {
  for (const name of Object.keys(params)) delete params[name]
  params.session = 's1'
  useDrafts.setState({ drafts: {} })
  useToast.setState({ message: undefined })
  jest.mocked(Taro.navigateTo).mockClear()
  jest.mocked(Taro.redirectTo).mockClear()
})

test('a helper begins something new, and sees whom she sat with', async () => {
  serve({
    'helper.sessions': () => ({ rows: [{ ...bound, deeds: [{ step: 'submit', at }] }] }),
    'helper.begin': () => session,
  })
  open(page('begin'))
  expect(await screen.findByText('XS-2026-000001')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '开始替他填' }))
  await waitFor(() =>
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/station/form/index?session=s1' }),
  )
})

test('news opens with the number filled in; a name that does not fit is refused, and stays', async () => {
  params.no = 'XS-2026-000001'
  let times = 0
  serve({
    'helper.sessions': () => ({ rows: [] }),
    'helper.begin': () => {
      times += 1
      if (times === 1) throw new AppError('not_found', '', { field: 'slip' })
      return bound
    },
  })
  open(page('begin'))
  type('他的称呼', '黄阿婆')
  fireEvent.click(screen.getByRole('button', { name: '打开这件事' }))
  expect(await screen.findByText(/没找到这张回执/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '打开这件事' }))
  await waitFor(() =>
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/station/matter/index?session=s1' }),
  )
  expect(sent('helper.begin').at(-1)?.input).toMatchObject({
    matter: { no: 'XS-2026-000001', name: '黄阿婆' },
  })
})

test('nothing is sent before it was read out; what changes after that is read again', async () => {
  serve({
    'helper.session': () => ({ session }),
    'lead.submitFor': () => seenBy(helper, hers()),
  })
  open(page('form'))
  expect(await screen.findByText('还有 30 分钟，到时间自动退出。')).toBeTruthy()
  type('有什么情况', '菜场后门的下水道堵了三天。')
  type('他的称呼', '黄阿婆')
  const submit = screen.getByRole('button', { name: '提交' })
  fireEvent.click(submit)
  expect(screen.getByText('还没念给他听，或者他还没同意。')).toBeTruthy()

  const tick = () => screen.getByRole('checkbox', { name: '我念过了，本人同意' })
  fireEvent.click(tick())
  type('有什么情况', '菜场后门的下水道堵了三天，水漫到路上。')
  expect(tick().getAttribute('aria-checked')).toBe('false')
  fireEvent.click(submit)
  expect(sent('lead.submitFor')).toEqual([])

  fireEvent.click(tick())
  fireEvent.click(submit)
  await waitFor(() =>
    expect(Taro.redirectTo).toHaveBeenLastCalledWith({ url: '/station/receipt/index?session=s1' }),
  )
  expect(sent('lead.submitFor')[0]?.input).toMatchObject({
    sessionId: 's1',
    consent: true,
    placeId: 'liuqiao-c',
    contact: { name: '黄阿婆' },
    visibility: 'PUBLIC_HIDDEN_NAME',
  })
  expect(useDrafts.getState().drafts).toEqual({})
})

test('a refusal keeps what was typed, and the same tap again is the same command', async () => {
  let times = 0
  serve({
    'helper.session': () => ({ session }),
    'lead.submitFor': () => {
      times += 1
      if (times === 1) throw new AppError('server_busy')
      return seenBy(helper, hers())
    },
  })
  open(page('form'))
  await screen.findByRole('textbox', { name: '有什么情况' })
  type('有什么情况', '菜场后门的下水道堵了三天。')
  type('他的称呼', '黄阿婆')
  fireEvent.click(screen.getByRole('checkbox', { name: '我念过了，本人同意' }))
  fireEvent.click(screen.getByRole('button', { name: '提交' }))
  expect(await screen.findByText(/排队中/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '提交' }))
  await waitFor(() => expect(Taro.redirectTo).toHaveBeenCalled())
  const [first, second] = sent('lead.submitFor').map(({ input }) => input)
  expect(second).toEqual(first)
})

test('a session that is over shows nothing of the matter, and nothing that was typed stays', async () => {
  useDrafts.getState().save('helped.s1.lead', { situation: '菜场' })
  useDrafts.getState().save('helped.s2.lead', { situation: '别的' })
  serve({
    'helper.session': () => {
      throw new AppError('wrong_status', '', { field: 'session_over' })
    },
  })
  open(page('matter'))
  expect(await screen.findByText('时间到了，已经退出代填。')).toBeTruthy()
  expect(Object.keys(useDrafts.getState().drafts)).toEqual(['helped.s2.lead'])
})

test('five minutes before the end it says so', async () => {
  serve({
    'helper.session': () => ({ session: { ...bound, endsAt: minutes(4) }, lead: seenBy(helper, hers()) }),
  })
  open(page('matter'))
  expect(await screen.findByText('只剩 4 分钟了，请抓紧提交。')).toBeTruthy()
})

test('she says for her that it is not solved, once it was read out', async () => {
  const answered = hers({ status: 'ANSWERED', unitId: 'u02', resultMeaning: 'DONE' })
  serve({
    'helper.session': () => ({ session: bound, lead: seenBy(helper, answered) }),
    'helper.deny': () => seenBy(helper, hers({ status: 'HANDLING', unitId: 'u02', round: 2, revision: 2 })),
  })
  open(page('matter'))
  fireEvent.click(await screen.findByRole('button', { name: '还没解决' }))
  type('还差什么', '昨天下雨又漫出来了。')
  const [, send] = screen.getAllByRole('button', { name: '还没解决' })
  fireEvent.click(send as HTMLElement)
  expect(sent('helper.deny')).toEqual([])
  fireEvent.click(screen.getByRole('checkbox', { name: '我念过了，本人同意' }))
  fireEvent.click(send as HTMLElement)
  await waitFor(() => expect(useToast.getState().message?.text).toContain('转给单位了'))
  expect(sent('helper.deny')[0]?.input).toMatchObject({
    sessionId: 's1',
    leadId: 'lead-1',
    revision: 1,
    text: '昨天下雨又漫出来了。',
  })
  expect(screen.queryByRole('button', { name: '还没解决' })).toBeNull()
})

test('the paper shows code and number, is printed, and is made void', async () => {
  window.print = jest.fn()
  serve({
    'helper.session': () => ({
      session: { ...bound, deeds: [{ step: 'submit', at }] },
      lead: seenBy(helper, hers()),
    }),
    'slip.issue': () => ({ code: '0123-4567-89AB-CDEF', image: 'data:image/png;base64,AA==' }),
    'slip.revoke': () => ({ done: true }),
  })
  open(page('receipt'))
  expect(await screen.findByText('替他提交好了')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '给他一张回执' }))
  expect(await screen.findByText('回执码：0123-4567-89AB-CDEF')).toBeTruthy()
  // large on the screen for the helper to read out, and on the paper
  expect(screen.getAllByText('编号XS-2026-000001')).toHaveLength(2)
  expect(screen.getByText(/带上这张纸到柳桥社区民生议事堂/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '打印' }))
  expect(window.print).toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: '作废回执' }))
  await waitFor(() => expect(screen.queryByText(/回执码：/)).toBeNull())
})

test('who reads is the helper: the matter says 您 to nobody', async () => {
  const facts = { channel: 'STATION' }
  const history = [
    { id: 'e1', key: 'k1', step: 'submit', at, actorId: 'author-1', role: 'resident', facts },
    {
      id: 'e2',
      key: 'k2',
      step: 'supplement',
      at,
      actorId: 'author-1',
      role: 'resident',
      facts: {},
      text: '还在漏',
    },
  ] as unknown as Lead['history']
  serve({
    'helper.session': () => ({
      session: bound,
      lead: seenBy(helper, hers({ status: 'ANSWERED', unitId: 'u02', resultMeaning: 'DONE', history })),
    }),
  })
  open(page('matter'))
  expect(await screen.findByText('提出人作了补充')).toBeTruthy()
  expect(screen.getByText('提出人确认')).toBeTruthy()
  expect(document.body.textContent).not.toContain('您')
})

test('the receipt of the helper says what comes next and until when', async () => {
  serve({
    'helper.session': () => ({
      session: { ...bound, deeds: [{ step: 'submit', at }] },
      lead: seenBy(helper, hers({ status: 'SCREENING', stateDueAt: '2026-03-05T15:59:59.000Z' })),
    }),
  })
  open(page('receipt'))
  expect(await screen.findByText(/个工作日内给结果，最迟3月5日.*请转告他/)).toBeTruthy()
})

test('done with her, the session ends and the matter is gone from here', async () => {
  serve({
    'helper.session': () => ({ session: bound, lead: seenBy(helper, hers()) }),
    'helper.end': () => ({ done: true }),
  })
  open(page('matter'))
  fireEvent.click(await screen.findByRole('button', { name: '办完了，退出' }))
  await waitFor(() => expect(Taro.redirectTo).toHaveBeenLastCalledWith({ url: '/station/begin/index' }))
})

test('a slip opens by its code, scanned or typed, and shows the way of the matter alone', async () => {
  serve({ 'slip.view': () => slipOf(hers({ status: 'ANSWERED', unitId: 'roads' }), { at, rules }) })
  open(page('slip'))
  type('回执码', '0123-4567-89AB-CDEF')
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '看进展' })))
  expect(await screen.findByText('编号XS-2026-000001')).toBeTruthy()
  expect(screen.queryByText(/路灯/)).toBeNull()
  expect(sent('slip.view')[0]?.input).toEqual({ code: '0123-4567-89AB-CDEF' })
})
