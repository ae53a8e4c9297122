import type { Consultation } from '@shared/domain/consultation/consultation'
import { consultationDoc } from '../../scripts/bench/cases/consultation-cases'
import { bringVotes } from '../support/bring-votes'
import { startTalk } from '../support/ended-talk'

/** More of what somebody tried who read the code: what must not get into a room, nor out of it. */
let town: Awaited<ReturnType<typeof startTalk>>
beforeEach(async () => {
  town = await startTalk()
  jest.spyOn(console, 'info').mockImplementation()
})
afterEach(() => town.stop())

const which = { consultationId: 'c1' }
/** Another room beside it. */
const set = (over: Partial<Consultation>) =>
  town.add('consultations', consultationDoc({ id: 'c2', convenerId: town.people.convener, ...over }))

it('a sentence of one room is not shown in another by the same tap', async () => {
  await set({ status: 'OPEN_ONLINE', convenerId: 'somebody-else' })
  const tap = town.key()
  const seed = { text: '绿灯要够老人走完。', named: false, seed: true as const, key: tap }
  const said = await town.as('o-convener')('room.say', { ...which, ...seed })
  const inOther = town.as('o-convener')('room.say', { consultationId: 'c2', ...seed })
  expect(await town.refused(inOther)).toBe('conflict')
  await town.as('o-zhou')('room.enter', { consultationId: 'c2' })
  const vote = town.as('o-zhou')('room.vote', { consultationId: 'c2', statementId: said.id, vote: 1 })
  expect(await town.refused(vote)).toBe('not_found')
})

it('nothing is imported among votes that were cast since the last count', async () => {
  await set({ status: 'OPEN_ONLINE' })
  const room = { consultationId: 'c2' }
  const seed = { ...room, text: '绿灯要够老人走完。', named: false, seed: true as const, key: town.key() }
  const { id } = await town.as('o-convener')('room.say', seed)
  await town.as('o-zhou')('room.enter', room)
  await town.as('o-zhou')('room.vote', { ...room, statementId: id, vote: 1 })
  const source = 'Polis 公开数据'
  const files = { comments: 'comment-id,comment-body\n0,绿灯要够长\n', votes: 'participant,0\n1,1\n' }
  const bring = bringVotes(town.as('o-staff'), { ...room, source, ...files })
  expect(await town.refused(bring)).toBe('wrong_status voted')
})

it('a room that is put off tells nobody what others said who has not said something herself', async () => {
  const vote = (openid: string) => town.as(openid)('room.vote', { ...which, statementId: 's1', vote: 1 })
  for (const openid of ['o-wang', 'o-zhao', 'o-sun']) await vote(openid)
  await town.minute()
  await town.as('o-zhou')('room.enter', which)
  const counts = async (openid: string) => (await town.as(openid)('room.get', which)).counts
  expect([await counts('o-zhou'), Object.keys(await counts('o-wang'))]).toEqual([{}, ['s1', 's2']])
  await town.step('o-convener', 'consultation.postpone', { text: '改到下周再商量' })
  await town.minute()
  expect([await counts('o-zhou'), Object.keys(await counts('o-wang'))]).toEqual([{}, ['s1', 's2']])
  expect((await town.as('o-zhou')('room.agreement', which)).voteFirst).toBe(true)
})

it('a helper takes out whom somebody entered, and nobody who came by herself', async () => {
  await town.step('o-convener', 'session.start', { early: true })
  const { code } = await town.as('o-convener')('session.code', which)
  await town.as('o-zhou')('session.here', { ...which, code })
  const own = (await town.rows('attendances'))[0]?._id ?? ''
  const seen = await town.as('o-convener')('session.unenter', { ...which, attendanceId: own })
  expect(seen.present).toBe(1)
})

it('a convener puts no more sentences there than people can vote on', async () => {
  const said = (n: number) => ({
    ...{ _id: `more-${n}`, consultationId: 'c1', revision: 1, authorId: 'author', role: 'RESIDENT' },
    ...{ text: `第${n}条看法，请大家表态。`, state: 'SHOWN', at: '2026-03-02T01:00:00.000Z', outbox: [] },
  })
  await town.add('statements', ...Array.from({ length: 198 }, (_, n) => said(n)))
  const seed = { ...which, text: '绿灯要够老人走完。', named: false, seed: true as const, key: town.key() }
  expect(await town.refused(town.as('o-convener')('room.say', seed))).toBe('too_many shown')
})
