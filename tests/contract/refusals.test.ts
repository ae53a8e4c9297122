import { AppError } from '@shared/domain/errors'
import { defaultSettings } from '@shared/domain/settings/default-settings'
import { main } from '../../cloudfunctions/functions/api'
import { answer } from '../../cloudfunctions/server/answer'
import { route } from '../../cloudfunctions/server/route'

const ctx = {
  actor: { id: 'x', roles: ['resident' as const] },
  settings: defaultSettings,
  requestId: 'r1',
  now: () => '2026-03-02T08:00:00.000Z',
  newId: () => 'id',
}
const ask = (event: unknown) => answer('r1', () => route(event, ctx))
const refusal = (code: string, field?: string) => ({
  ok: false,
  at: expect.any(String),
  error: { code, requestId: 'r1', ...(field && { field }) },
})
let log: jest.SpyInstance
beforeEach(() => void (log = jest.spyOn(console, 'info').mockImplementation()))
afterEach(() => jest.restoreAllMocks())

const lead = {
  key: 'a-key-of-sixteen',
  situation: '二小门口的路灯从星期一起就不亮了。',
  placeId: 'liuqiao-c',
}

it.each([
  ['no event at all', undefined, undefined],
  ['a text', 'lead.get', undefined],
  ['a number as its name', { action: 7, input: {} }, 'action'],
  ['a name of 100 kB', { action: 'x'.repeat(100_000), input: {} }, 'action'],
  ['too short a text', { action: 'lead.submit', input: { ...lead, situation: '路灯' } }, 'situation'],
  ['blanks', { action: 'lead.submit', input: { ...lead, situation: ' '.repeat(40) } }, 'situation'],
  [
    'too long a text',
    { action: 'lead.submit', input: { ...lead, situation: '灯'.repeat(1001) } },
    'situation',
  ],
  [
    'a control character',
    { action: 'lead.submit', input: { ...lead, situation: `路灯\u202e${lead.situation}` } },
    'situation',
  ],
  ['the wrong type', { action: 'lead.submit', input: { ...lead, situation: 12 } }, 'situation'],
  [
    'a list of seven photos',
    { action: 'lead.submit', input: { ...lead, photoIds: 'abcdefg'.split('') } },
    'photoIds',
  ],
  ['a key that is none', { action: 'lead.submit', input: { ...lead, key: '../..' } }, 'key'],
  [
    '100 kB beside the form',
    { action: 'lead.submit', input: { ...lead, more: 'x'.repeat(100_000) } },
    'size',
  ],
])('answers %s with the field to mend', async (_what, event, field) => {
  const reply = await ask(event)
  expect(reply).toMatchObject({ ok: false, error: { code: 'invalid_input' } })
  if (field) expect(reply).toEqual(refusal('invalid_input', field))
})

it.each(['toString', '__proto__', 'constructor', 'lead.delete', ''])('knows no action %p', async action => {
  expect(await ask({ action, input: {} })).toEqual(refusal('not_found', 'action'))
})

it('counts as people count: a thousand families of emoji are not too long', async () => {
  const situation = '👨‍👩‍👧‍👦'.repeat(1000)
  const { error } = (await ask({ action: 'lead.submit', input: { ...lead, situation, placeId: '' } })) as {
    error?: object
  }
  expect(error).toMatchObject({ field: 'placeId' }) // the next field is at fault, not the text
})

it('keeps our words and what was written in the log, without a phone or an openid', async () => {
  const message = 'no 13900002003 for oABCDEFGHIJKLMNOPQRSTUVWXYZ1'
  const reply = await answer('r1', async () => {
    throw new AppError('not_found', message)
  })
  expect(reply).toEqual(refusal('not_found'))
  expect(log).toHaveBeenCalledWith('r1', 'not_found', 'no *** for ***')
})

it.each([
  ['internal', new Error('secret of 13900002003')],
  ['internal', Object.assign(new Error('secret'), { code: 'INVALID_PARAM' })],
  ['server_busy', Object.assign(new Error('secret'), { code: 'DATABASE_TRANSACTION_CONFLICT' })],
  ['server_busy', Object.assign(new Error('secret'), { code: 'ECONNREFUSED' })],
])('answers %s, and never with the words of a library', async (code, error) => {
  const shown = jest.spyOn(console, 'error').mockImplementation()
  const reply = await answer('r1', () => Promise.reject(error))
  expect(reply).toEqual(refusal(code))
  expect(JSON.stringify(shown.mock.calls)).not.toContain('13900002003')
})

it.each([
  ['no context', undefined],
  ['an empty one', {}],
  ['one that is no JSON', { environment: '{' }],
  ['one of nobody', { environment: '{}' }],
  ['an openid that is no text', { environment: '{"WX_OPENID":7}' }],
])('refuses a call with %s, whoever the worker served before', async (_what, context) => {
  process.env.WX_CONTEXT_KEYS = 'WX_OPENID'
  process.env.WX_OPENID = 'openid-of-the-one-before'
  const reply = await main({ action: 'person.me', input: {} }, context as never)
  expect(reply).toMatchObject({ ok: false, error: { code: 'not_signed_in' } })
  delete process.env.WX_CONTEXT_KEYS
  delete process.env.WX_OPENID
})
