jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())
jest.mock('../../miniprogram/src/lib/send', () => ({
  send: (...given: unknown[]) => jest.requireActual('../support/page-server').send(...given),
}))
for (const field of ['picker-field', 'date-field'])
  jest.doMock(`../../miniprogram/src/components/${field}`, () =>
    jest.requireActual(`../../miniprogram/src/components/${field}.h5`),
  )

import { fireEvent, screen, waitFor } from '@testing-library/react'
import Taro from '@tarojs/taro'
import type { ComponentType } from 'react'
import { AppError } from '@shared/domain/errors'
import type { Lead } from '@shared/domain/lead/lead'
import { summaryOf } from '@shared/domain/lead/lead-summary'
import { waitsFor } from '@shared/domain/lead/waits-for'
import { useDrafts } from '../../miniprogram/src/lib/drafts'
import { useToast } from '../../miniprogram/src/lib/toasts'
import { at, clerk, lead, leader } from '../support/leads'
import { asked, open, seenBy, serve } from '../support/page-server'
import { params } from '../support/taro'

const page = (name: string) =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  (require(`../../miniprogram/src/unit/${name}/index`) as { default: ComponentType }).default
const sent = (action: string) => asked.filter(one => one.action === action)
const type = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })

const handled = (part: Partial<Lead> = {}) =>
  lead({ status: 'HANDLING', unitId: 'u02', dueAt: '2026-03-17T15:59:59.000Z', ...part })
const draftReply = {
  round: 1,
  unitId: 'u02',
  resultMeaning: 'UNDERWAY' as const,
  done: '电缆已经报修，先装了两盏临时灯。',
  nextSteps: [{ text: '换好全部路灯', owner: '照明科', date: '2026-03-20' }],
  writtenBy: clerk.id,
  writtenAt: at,
}

beforeEach(() => {
  for (const name of Object.keys(params)) delete params[name]
  params.leadId = 'lead-1'
  useDrafts.setState({ drafts: {} })
  useToast.setState({ message: undefined })
})

test('a leader finds what she has to sign, and a tap opens it for signing', async () => {
  const one = handled({ status: 'SIGN_OFF', draftReply })
  serve({
    'person.me': () => ({ unread: 0, needsFirstAdmin: false, ...leader }),
    'queue.counts': () => ({ todo: 1, waiting: 0, soon: 0, overdue: 0 }),
    'queue.list': () => ({ rows: [summaryOf({ ...one, waitsFor: waitsFor(one) }, leader.id)] }),
  })
  open(page('queue'))
  expect(await screen.findByRole('tab', { name: '待签发 1' })).toBeTruthy()
  fireEvent.click(await screen.findByRole('link', { name: /校门口的路灯不亮/ }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/unit/sign/index?leadId=lead-1' })
})

test('a reply that promises needs a step with owner and day; the words are kept until it is taken', async () => {
  let times = 0
  serve({
    'lead.get': () => seenBy(clerk, handled()),
    'lead.reply': () => {
      times += 1
      if (times === 1) throw new AppError('server_busy')
      return seenBy(clerk, handled({ status: 'SIGN_OFF', draftReply, revision: 2 }))
    },
  })
  open(page('reply'))
  const send = await screen.findByRole('button', { name: '送领导签发' })
  fireEvent.click(send)
  expect(screen.getAllByText('还没选办理结果。').length).toBeGreaterThan(0)

  fireEvent.click(screen.getByRole('radio', { name: /正在解决/ }))
  type('做了什么', '  电缆已经报修，先装了两盏临时灯。 ')
  fireEvent.click(send)
  expect(screen.getAllByText('还没写内容，或者写得太长。').length).toBeGreaterThan(0)
  expect(sent('lead.reply')).toEqual([])

  type('做什么', '换好全部路灯')
  type('谁来做', '照明科')
  fireEvent.change(screen.getByLabelText('哪天做好'), { target: { value: '2026-03-20' } })
  fireEvent.click(send)
  expect(await screen.findByText('现在人多，排队中。')).toBeTruthy()
  fireEvent.click(send)
  await waitFor(() => expect(useToast.getState().message?.text).toBe('已送领导签发。'))
  const [first, second] = sent('lead.reply').map(({ input }) => input)
  expect(second).toMatchObject({
    reply: {
      resultMeaning: 'UNDERWAY',
      done: '电缆已经报修，先装了两盏临时灯。',
      nextSteps: [{ text: '换好全部路灯', owner: '照明科', date: '2026-03-20' }],
    },
  })
  expect(second?.key).toBe(first?.key)
  expect(useDrafts.getState().drafts).toEqual({})
})

test('what a leader sent back is there to go on from, with her reason', async () => {
  const sentBack = {
    id: 'e',
    step: 'signBack',
    revision: 2,
    actorId: leader.id,
    role: 'unitLeader',
    at,
  } as const
  const history = [
    { ...sentBack, from: 'SIGN_OFF', to: 'HANDLING', facts: {}, text: '写清装在哪里' } as const,
  ]
  serve({ 'lead.get': () => seenBy(clerk, handled({ draftReply, history })) })
  open(page('reply'))
  expect(await screen.findByText('领导退回：写清装在哪里。')).toBeTruthy()
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '做了什么' }).value).toBe(draftReply.done)
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '做什么' }).value).toBe('换好全部路灯')
})

test('the leader reads the answer as its author will, and signs it or sends it back with a reason', async () => {
  serve({
    'lead.get': () => seenBy(leader, handled({ status: 'SIGN_OFF', draftReply })),
    'lead.signBack': () => seenBy(leader, handled({ draftReply })),
    'lead.sign': () => seenBy(leader, handled({ status: 'ANSWERED' })),
  })
  open(page('sign'))
  expect(await screen.findByText('换好全部路灯')).toBeTruthy()
  expect(screen.getByText('正在解决')).toBeTruthy()
  expect(screen.getByText('1 项写明了日期，会公开')).toBeTruthy()

  fireEvent.click(screen.getByRole('button', { name: '退回修改' }))
  const again = screen.getAllByRole('button', { name: '退回修改' }).at(-1) as HTMLElement
  fireEvent.click(again)
  expect(sent('lead.signBack')).toEqual([])
  type('哪里要改', '写清临时灯装在哪里')
  fireEvent.click(again)
  await waitFor(() =>
    expect(sent('lead.signBack').at(0)?.input).toMatchObject({ text: '写清临时灯装在哪里' }),
  )

  fireEvent.click(screen.getByRole('button', { name: '签发' }))
  await waitFor(() => expect(sent('lead.sign')).toHaveLength(1))
})

test('a later day is asked for within what the town allows', async () => {
  params.step = 'askExtension'
  serve({
    'lead.get': () => seenBy(clerk, handled()),
    'lead.askExtension': () => seenBy(clerk, handled()),
  })
  open(page('step'))
  fireEvent.click(await screen.findByRole('radio', { name: '受施工季节、天气影响' }))
  type('说明', '雨季不能开挖路面')
  const day = screen.getByLabelText('延到哪天')
  fireEvent.change(day, { target: { value: '2026-03-17' } })
  fireEvent.click(screen.getByRole('button', { name: '申请延期' }))
  expect(screen.getAllByText('日期不对。').length).toBeGreaterThan(0)
  fireEvent.change(day, { target: { value: '2026-04-10' } })
  fireEvent.click(screen.getByRole('button', { name: '申请延期' }))
  await waitFor(() =>
    expect(sent('lead.askExtension').at(0)?.input).toMatchObject({
      reasonCode: 'SEASON',
      date: '2026-04-10',
    }),
  )
})
