const callFunction = jest.fn()
const mockNetwork: { tell: (status: { isConnected: boolean }) => void } = { tell: () => undefined }
jest.mock('@tarojs/taro', () =>
  jest.requireActual('../support/taro').taro({
    cloud: { callFunction: (options: unknown) => callFunction(options) },
    onNetworkStatusChange: (tell: typeof mockNetwork.tell) => (mockNetwork.tell = tell),
  }),
)

import { failureWords } from '../../miniprogram/src/components/failure-view'
import { call } from '../../miniprogram/src/lib/call'
import { startNetwork } from '../../miniprogram/src/lib/network'
import { serverNow } from '../../miniprogram/src/lib/server-time'

const answers = (result: unknown) => callFunction.mockResolvedValueOnce({ result })

test('an answer is its data, and its clock is ours', async () => {
  answers({ ok: true, at: '2030-01-01T00:00:00.000Z', data: { roles: [] } })
  await expect(call('person.me', {})).resolves.toEqual({ roles: [] })
  expect(callFunction).toHaveBeenCalledWith({ name: 'api', data: { action: 'person.me', input: {} } })
  expect(serverNow().getUTCFullYear()).toBe(2030)
})

test('a refusal keeps its code, its field and when to come back', async () => {
  const error = { code: 'too_many', field: 'lead', retryAt: '2030-01-01T00:10:00.000Z', requestId: 'r1' }
  answers({ ok: false, at: '2030-01-01T00:00:00.000Z', error })
  await expect(call('person.me', {})).rejects.toMatchObject({
    code: 'too_many',
    field: 'lead',
    retryAt: error.retryAt,
  })
})

test.each([
  [new Error('request:fail'), '没连上'],
  [{ errMsg: 'cloud.callFunction:fail timeout' }, '网络太慢'],
  [new Error('-501000'), '现在人多'],
])('no answer is an error with true words of its own: %p', async (cause, words) => {
  callFunction.mockRejectedValueOnce(cause)
  const error = await call('person.me', {}).catch((thrown: unknown) => thrown)
  expect(failureWords(error).what).toContain(words)
})

test('only where there is no network is it said that there is none', async () => {
  startNetwork()
  mockNetwork.tell({ isConnected: false })
  callFunction.mockRejectedValueOnce(new Error('request:fail'))
  const error = await call('person.me', {}).catch((thrown: unknown) => thrown)
  expect(failureWords(error).what).toBe('现在没有网络。')
})
