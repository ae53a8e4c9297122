import type { Refusal } from '@shared/contract/define'
import { main as jobs } from '../../cloudfunctions/functions/jobs'
import { contextOf, startTown, type Town } from '../support/town'

/** Rows of docs/bad-input.md that need no photo and no browser: each one has a test of the same name. */
let town: Town
beforeAll(async () => {
  town = await startTown()
  await town.appoint('o-worker', { roles: ['townWorker'], areaId: 'liuqiao', name: '左思敏' })
  await town.appoint('o-colleague', { roles: ['townWorker'], areaId: 'liuqiao', name: '游远山' })
  jest.spyOn(console, 'info').mockImplementation()
})
afterAll(() => town.stop())

const situation = '二小门口的路灯从周一晚上起一直不亮，孩子放学看不清路。'
let taps = 0
const key = () => `tap-${String((taps += 1)).padStart(20, '0')}`
const draft = (part: object = {}) => ({ situation, placeId: 'liuqiao-c', key: key(), ...part })
/** Sends what no compiler would let a page send. */
const send = async (openid: string | undefined, action: unknown, input: unknown) =>
  (await town.envelope(openid)(action as never, input as never)) as unknown as {
    ok: boolean
    data?: { id: string; revision: number }
    error?: Refusal
  }
const refusal = async (openid: string | undefined, action: unknown, input: unknown) => {
  const { error } = await send(openid, action, input)
  return error && { code: error.code, ...(error.field && { field: error.field }) }
}
const raised = async (openid = 'o-wang') => {
  const { data } = await send(openid, 'lead.submit', draft())
  if (!data) throw new Error('no lead')
  return data
}
const bad = (field: string) => ({ code: 'invalid_input', field })

it.each([
  ['nothing written', { situation: '' }, 'situation'],
  ['only spaces', { situation: '   \n\n   ' }, 'situation'],
  ['too short', { situation: '路灯不亮' }, 'situation'],
  ['too long, as people count', { situation: '路'.repeat(1001) }, 'situation'],
  ['a control character', { situation: `${situation}\u0000` }, 'situation'],
  ['a hidden change of direction', { situation: `${situation}\u202e` }, 'situation'],
  ['a number instead of a text', { situation: 12345678901 }, 'situation'],
  ['an object instead of a text', { situation: { $gt: '' } }, 'situation'],
  ['no place', { placeId: undefined }, 'placeId'],
  ['a place that does not exist', { placeId: 'atlantis' }, 'place'],
  ['a category that does not exist', { categoryId: 'weather' }, 'category'],
  ['a choice that is not offered', { visibility: 'EVERYBODY' }, 'visibility'],
  ['seven photos', { photoIds: ['1', '2', '3', '4', '5', '6', '7'] }, 'photoIds'],
  ['a phone number that is none', { contact: { phone: '123' } }, 'contact.phone'],
  ['a public name without a name', { visibility: 'PUBLIC_NAMED' }, 'name'],
  ['a contact for the unit without a contact', { contactForUnit: true }, 'phone'],
  ['a key that is none', { key: 'x' }, 'key'],
])('%s', async (_what, part, field) => {
  expect(await refusal('o-wang', 'lead.submit', draft(part))).toEqual(bad(field))
})

it('a thousand characters, among them emoji, are not too long', async () => {
  const { ok } = await send('o-zhao', 'lead.submit', draft({ situation: '👨‍👩‍👧路灯不亮'.repeat(200) }))
  expect(ok).toBe(true)
})

it('markup', async () => {
  const { data } = await send(
    'o-zhao',
    'lead.submit',
    draft({ situation: `<script>alert(1)</script>${situation}` }),
  )
  expect(data).toMatchObject({ situation: `<script>alert(1)</script>${situation}` })
})

it('a body of 100 kB', async () => {
  expect(await refusal('o-wang', 'lead.submit', draft({ analysis: 'x'.repeat(100_000) }))).toEqual(
    bad('size'),
  )
})

it('fields that nobody asked for', async () => {
  const { data } = await send(
    'o-zhao',
    'lead.submit',
    draft({ status: 'OPEN', authorId: 'somebody', revision: 9 }),
  )
  const [row] = await town.rows('leads', { _id: data?.id ?? '' })
  expect(row).toMatchObject({ status: 'SCREENING', revision: 2 })
  expect(row?.authorId).not.toBe('somebody')
})

it.each([
  ['an action that does not exist', 'lead.destroy'],
  ['an action named like a method', 'toString'],
])('%s', async (_what, action) => {
  expect(await refusal('o-wang', action, {})).toEqual({ code: 'not_found', field: 'action' })
})

it.each([
  ['an action that is no text', 7],
  ['no action at all', undefined],
])('%s', async (_what, action) => {
  expect(await refusal('o-wang', action, {})).toEqual(bad('action'))
})

it('somebody without an identity', async () => {
  expect(await refusal(undefined, 'lead.submit', draft())).toEqual({ code: 'not_signed_in' })
})

it('a resident at a desk of staff', async () => {
  const { id: leadId, revision } = await raised()
  const asked = { leadId, revision, key: key() }
  expect(await refusal('o-wang', 'lead.accept', asked)).toEqual({ code: 'forbidden' })
  expect(await refusal('o-wang', 'roster.list', {})).toEqual({ code: 'forbidden' })
})

it('somebody else’s lead', async () => {
  const { id: leadId, revision } = await raised()
  const asked = { leadId, revision, key: key() }
  expect(await refusal('o-lin', 'lead.get', { leadId })).toEqual({ code: 'not_found' })
  expect(await refusal('o-lin', 'lead.withdraw', asked)).toEqual({ code: 'not_found' })
})

it('a revision that is out of date', async () => {
  const { id: leadId, revision } = await raised()
  const asked = { leadId, revision: revision - 1, key: key() }
  expect(await refusal('o-worker', 'lead.accept', asked)).toEqual({ code: 'conflict' })
})

it('the same request again', async () => {
  const same = draft()
  const [first, second] = [
    await send('o-zhao', 'lead.submit', same),
    await send('o-zhao', 'lead.submit', same),
  ]
  expect(second.data?.id).toBe(first.data?.id)
  expect(await town.rows('leads', { _id: first.data?.id ?? '' })).toHaveLength(1)
})

it('two clerks at the same moment', async () => {
  const { id: leadId, revision } = await raised()
  const accept = (openid: string) => send(openid, 'lead.accept', { leadId, revision, key: key() })
  const answers = await Promise.all([accept('o-worker'), accept('o-colleague')])
  expect(answers.map(({ ok, error }) => (ok ? 'ok' : error?.code)).sort()).toEqual(['conflict', 'ok'])
  const [row] = await town.rows('leads', { _id: leadId })
  const history = row?.history as { step: string }[]
  expect(history.filter(({ step }) => step === 'accept')).toHaveLength(1)
})

it('more than the limit, with the moment to come back', async () => {
  const answers = []
  for (let n = 0; n < 11; n += 1) answers.push(await send('o-eager', 'lead.submit', draft()))
  const last = answers.at(-1)?.error
  expect(answers.filter(({ ok }) => ok)).toHaveLength(10)
  expect(last).toMatchObject({ code: 'too_many', field: 'submit' })
  expect(last?.retryAt && last.retryAt > town.now()).toBe(true)
})

it('an emergency, unless its author insists', async () => {
  const text = '楼下着火了，浓烟往楼上跑，快来人。'
  expect(await refusal('o-zhao', 'lead.submit', draft({ situation: text }))).toEqual({
    code: 'emergency',
    field: 'FIRE',
  })
  expect((await send('o-zhao', 'lead.submit', draft({ situation: text, insist: true }))).ok).toBe(true)
})

it('the jobs, called by a person', async () => {
  const answer = await jobs(
    { Type: 'Timer', TriggerName: 'every-minute' },
    contextOf({ WX_OPENID: 'o-wang' }),
  )
  expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden' } })
})

it('a refusal tells neither ids nor words of ours', async () => {
  const { error } = await send('o-lin', 'lead.get', { leadId: 'lead-of-somebody' })
  expect(Object.keys(error ?? {}).sort()).toEqual(['code', 'requestId'])
})
