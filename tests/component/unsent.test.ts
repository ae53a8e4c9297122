import { AppError } from '@shared/domain/errors'

jest.mock('@tarojs/taro', () => jest.requireActual('../support/taro').taro())

import { sendUnsent, sendsUnsent } from '../../miniprogram/src/lib/send-unsent'
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
