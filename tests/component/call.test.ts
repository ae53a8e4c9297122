const callFunction = jest.fn()
jest.mock('@tarojs/taro', () =>
  jest
    .requireActual('../support/taro')
    .taro({ cloud: { callFunction: (options: unknown) => callFunction(options) } }),
)

import { call } from '../../miniprogram/src/lib/call'
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
  [new Error('request:fail'), 'offline'],
  [{ errMsg: 'cloud.callFunction:fail timeout' }, 'timeout'],
  [new Error('-501000'), 'server_busy'],
])('no answer is an error with words of its own: %p', async (cause, code) => {
  callFunction.mockRejectedValueOnce(cause)
  await expect(call('person.me', {})).rejects.toMatchObject({ code })
})
