import { AppError } from '@shared/domain/errors'

const mockNetwork: { tell: (status: { isConnected: boolean }) => void } = { tell: () => undefined }
jest.mock('@tarojs/taro', () =>
  jest.requireActual('../support/taro').taro({
    onNetworkStatusChange: (tell: typeof mockNetwork.tell) => (mockNetwork.tell = tell),
  }),
)

import { startNetwork } from '../../miniprogram/src/lib/network'
import { sendUnsent, sendsUnsent, startUnsent } from '../../miniprogram/src/lib/send-unsent'
import { addUnsent, useUnsent } from '../../miniprogram/src/lib/unsent'

const items = () => useUnsent.getState().items
beforeEach(() => useUnsent.setState({ items: [] }))

test('what waits is sent once, even when two ask for it', async () => {
  const sender = jest.fn(async () => undefined)
  sendsUnsent('lead', sender)
  addUnsent({ key: 'k1', kind: 'lead', title: '路灯', payload: { text: '不亮' } })
  await Promise.all([sendUnsent(), sendUnsent()])
  expect(sender).toHaveBeenCalledTimes(1)
  expect(items()).toEqual([])
})

test('a cut network leaves it waiting, and the second try goes on from what was done', async () => {
  const seen: unknown[] = []
  sendsUnsent('lead', async (payload, keep) => {
    seen.push(payload)
    keep({ text: '不亮', ticket: 't1' })
    if (seen.length === 1) throw new AppError('offline')
  })
  addUnsent({ key: 'k1', kind: 'lead', title: '路灯', payload: { text: '不亮' } })
  await sendUnsent()
  expect(items()).toMatchObject([{ key: 'k1', state: 'waiting', error: { code: 'offline' } }])
  await sendUnsent()
  expect(seen[1]).toEqual({ text: '不亮', ticket: 't1' })
  expect(items()).toEqual([])
})

test('a refusal waits for the person and is not sent again', async () => {
  const sender = jest.fn(async () => {
    throw new AppError('invalid_input', 'bad', { field: 'text' })
  })
  sendsUnsent('lead', sender)
  addUnsent({ key: 'k1', kind: 'lead', title: '路灯', payload: {} })
  await sendUnsent()
  await sendUnsent()
  expect(sender).toHaveBeenCalledTimes(1)
  expect(items()).toMatchObject([{ state: 'refused', error: { code: 'invalid_input', field: 'text' } }])
})

describe('what waits while there is a network', () => {
  beforeAll(() => {
    startNetwork()
    startUnsent()
  })
  beforeEach(() => void jest.useFakeTimers())
  afterEach(() => {
    useUnsent.setState({ items: [] })
    jest.clearAllTimers()
    jest.useRealTimers()
  })

  test('what was not sent does not stay on the phone until the network changes', async () => {
    const times: number[] = []
    const start = Date.now()
    sendsUnsent('lead', async () => {
      times.push((Date.now() - start) / 1000)
      if (times.length < 6) throw new AppError('timeout')
    })
    addUnsent({ key: 'k1', kind: 'lead', title: '路灯', payload: {} })
    await jest.advanceTimersByTimeAsync(1_000_000)
    expect(times).toEqual([5, 20, 80, 380, 680, 980])
    expect(items()).toEqual([])

    // it went: the next one does not wait as long as the last try did
    addUnsent({ key: 'k2', kind: 'lead', title: '路灯', payload: {} })
    await jest.advanceTimersByTimeAsync(5000)
    expect(items()).toEqual([])
  })

  test('a refusal is not tried again by the clock, nor is anything without a network', async () => {
    const sender = jest.fn(async () => {
      throw new AppError('invalid_input', 'bad', { field: 'text' })
    })
    sendsUnsent('lead', sender)
    addUnsent({ key: 'k1', kind: 'lead', title: '路灯', payload: {} })
    await jest.advanceTimersByTimeAsync(400_000)
    expect(sender).toHaveBeenCalledTimes(1)

    mockNetwork.tell({ isConnected: false })
    addUnsent({ key: 'k2', kind: 'lead', title: '路灯', payload: {} })
    await jest.advanceTimersByTimeAsync(400_000)
    expect(sender).toHaveBeenCalledTimes(1)
    mockNetwork.tell({ isConnected: true })
    await jest.advanceTimersByTimeAsync(0)
    expect(sender).toHaveBeenCalledTimes(2)
  })

  test('what is written anew while it is on its way is sent too', async () => {
    const seen: unknown[] = []
    sendsUnsent('vote', async payload => {
      seen.push(payload)
      if (seen.length === 1) addUnsent({ key: 'k1', kind: 'vote', title: '路灯', payload: 'later' })
    })
    addUnsent({ key: 'k1', kind: 'vote', title: '路灯', payload: 'first' })
    await jest.advanceTimersByTimeAsync(10_000)
    expect(seen).toEqual(['first', 'later'])
    expect(items()).toEqual([])
  })
})
