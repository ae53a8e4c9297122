import type { ActionName, Input } from '@shared/contract'
import { importVotes } from '@shared/domain/agreement/csv/import-votes'
import { consultationDoc } from '../../scripts/bench/cases/consultation-cases'
import { startTown, type Town } from '../support/town'

/** Rows of docs/bad-input.md about a room: each one has a test of the same name. */
let town: Town
const c1 = { consultationId: 'c1' }
const key = 'key-of-a-room-tap-01'
const refusal = async <N extends ActionName>(openid: string, action: N, input: object) => {
  const reply = await town.envelope(openid)(action, input as Input<N>)
  if (reply.ok) return 'taken'
  const { code, field } = reply.error
  return field ? `${code} ${field}` : code
}

beforeAll(async () => {
  town = await startTown()
  jest.spyOn(console, 'info').mockImplementation()
  const convenerId = await town.appoint('o-jiang', { roles: ['member'], name: '江一舟' })
  await town.appoint('o-staff', { roles: ['proposalStaff'] })
  await town.add('consultations', consultationDoc({ status: 'OPEN_ONLINE', convenerId }))
  const seated = consultationDoc({ id: 'c2', status: 'OPEN_ONLINE', convenerId })
  const preparation = { ...(seated['preparation'] as object), openTo: 'SEATED' }
  await town.add('consultations', { ...seated, preparation })
  await town.add('consultations', consultationDoc({ id: 'c3', status: 'PLANNED', convenerId }))
  await town.as('o-wang')('room.enter', c1)
})
afterAll(() => town.stop())

const say = (part: object = {}) => ({ ...c1, text: '绿灯要够老人走完。', named: false, key, ...part })
const vote = (part: object = {}) => ({ ...c1, statementId: 'nobody-said-it', vote: 1, ...part })

it.each<[string, ActionName, object, string]>([
  ['a sentence of 101 characters', 'room.say', say({ text: '绿'.repeat(101) }), 'invalid_input text'],
  ['a sentence of three characters', 'room.say', say({ text: '好极了' }), 'invalid_input text'],
  ['a name that nobody knows', 'room.say', say({ named: true }), 'invalid_input named'],
  ['a vote of two', 'room.vote', vote({ vote: 2 }), 'invalid_input vote'],
  ['a vote on a field of the record', 'room.vote', vote({ statementId: 'a.b' }), 'invalid_input statementId'],
  ['a vote with an operator', 'room.vote', vote({ statementId: { $gt: '' } }), 'invalid_input statementId'],
  ['a vote on what nobody said', 'room.vote', vote(), 'not_found'],
  [
    'a vote in a room that does not exist',
    'room.vote',
    vote({ consultationId: 'x' }),
    'wrong_status room_closed',
  ],
  ['a seat that she has not', 'room.enter', { consultationId: 'c2' }, 'forbidden seats_only'],
  ['a room before its time', 'room.enter', { consultationId: 'c3' }, 'forbidden not_yet'],
  [
    'a pulse of a room that was never open',
    'room.pulse',
    { consultationId: 'c3' },
    'wrong_status room_closed',
  ],
  ['the desk of a room that is not hers', 'room.screen', c1, 'forbidden'],
])('%s', async (_what, action, input, expected) => {
  expect(await refusal('o-wang', action, input)).toBe(expected)
})

it('a vote of somebody who has not read', async () => {
  const seed = { ...say({ key: 'key-of-a-room-seed-1', seed: true }) }
  const { id } = await town.as('o-jiang')('room.say', seed as Input<'room.say'>)
  expect(await refusal('o-zhao', 'room.vote', vote({ statementId: id }))).toBe('wrong_status not_read')
})

it('the same sentence sent twice', async () => {
  for (const _time of [1, 2]) await town.as('o-wang')('room.say', say() as Input<'room.say'>)
  expect((await town.as('o-wang')('room.get', c1)).own).toHaveLength(1)
})

it('a table of votes that is none', async () => {
  const refused = () => importVotes('a,b\n1', 'participant\n')
  expect(refused).toThrow(expect.objectContaining({ code: 'invalid_input', field: 'comments' }))
})
