import type { Consultation } from '@shared/domain/consultation/consultation'
import type { SeatRole } from '@shared/domain/consultation/seat'
import { db } from '../../cloudfunctions/store/cloudbase'
import { startTalk } from '../support/ended-talk'

/** A room to which everybody might come, and then only who has a seat. */
let town: Awaited<ReturnType<typeof startTalk>>
const c1 = { consultationId: 'c1' }
const at = '2026-03-02T01:00:00.000Z'

beforeEach(async () => {
  town = await startTalk()
  jest.spyOn(console, 'info').mockImplementation()
  for (const openid of ['o-wang', 'o-zhao', 'o-sun', 'o-zhou']) await town.as(openid)('room.enter', c1)
})
afterEach(() => town.stop())

const vote = (openid: string, vote: 1 | 0 | -1) =>
  town.as(openid)('room.vote', { ...c1, statementId: 's1', vote })
const say = (openid: string) =>
  town.as(openid)('room.say', { ...c1, text: '早晚高峰请把绿灯延长。', named: false, key: town.key() })
const ask = (openid: string) =>
  town.as(openid)('lane.say', { ...c1, kind: 'QUESTION', text: '绿灯什么时候改？', key: town.key() })

const prepare = (openTo: Consultation['preparation']['openTo']) =>
  town.step('o-convener', 'consultation.prepare', { change: { openTo } })
const shutTo = async (openTo: Consultation['preparation']['openTo']) => {
  await town.step('o-convener', 'consultation.postpone', { text: '改到下周再商量' })
  await prepare(openTo)
  await town.step('o-convener', 'consultation.resume', { onlineUntil: '2026-03-18' })
}

it('whoever came without a seat votes and speaks no more once only seats do', async () => {
  await vote('o-zhou', -1)
  await shutTo('SEATED')
  for (const attempt of [() => vote('o-zhou', 1), () => say('o-zhou'), () => ask('o-zhou')])
    expect(await town.refused(attempt())).toBe('forbidden seats_only')
  expect(await town.refused(town.as('o-zhou')('room.enter', c1))).toBe('forbidden seats_only')
  const room = await town.as('o-zhou')('room.get', c1)
  expect([room.role, room.shut, room.votes]).toEqual([undefined, 'seats_only', { s1: -1 }])
  expect((await town.as('o-zhou')('lane.list', c1)).talks).toBe(false)
  expect(await town.refused(vote('o-wang', 1))).toBe('taken')
})

it('what was said while everybody might come stays counted, and nothing is added to it', async () => {
  for (const openid of ['o-wang', 'o-zhao', 'o-sun', 'o-zhou']) await vote(openid, 1)
  await shutTo('SEATED')
  await town.refused(vote('o-zhou', -1))
  await town.step('o-convener', 'session.start', { early: true })
  await town.step('o-convener', 'session.end')
  town.advance({ minutes: 2 })
  await town.minute()
  expect((await town.as('o-zhou')('room.get', c1)).counts['s1']).toEqual([
    { role: 'RESIDENT', agree: 4, disagree: 0, pass: 0 },
  ])
})

it('a seat that she gets then lets her vote on, and everybody may when it opens again', async () => {
  await vote('o-zhou', -1)
  await shutTo('SEATED')
  await town.as('o-zhou')('seat.apply', { ...c1, role: 'STAKEHOLDER', note: '我家在桥头，天天过' })
  const [seat] = await town.rows('seats', { state: 'APPLIED' })
  await town.as('o-convener')('seat.decide', { ...c1, seatId: seat?._id ?? '', seat: true })
  expect((await vote('o-zhou', 1)).role).toBe('STAKEHOLDER')
  expect(await town.refused(vote('o-sun', 1))).toBe('forbidden seats_only')
  await shutTo('EVERYBODY')
  expect((await vote('o-sun', 1)).role).toBe('RESIDENT')
})

it('is shut also when only the clock brings the room after its record', async () => {
  await town.step('o-convener', 'consultation.postpone', { text: '改到下周再商量' })
  await prepare('SEATED')
  await town.step('o-convener', 'consultation.resume', { onlineUntil: '2026-03-18' })
  // as if the worker had died between the record and the room
  await db
    .collection('roomHeads')
    .where({ _id: 'c1' })
    .update({ status: 'POSTPONED', seatsOnly: false, countAt: at })
  await town.minute()
  expect(await town.refused(vote('o-zhou', 1))).toBe('forbidden seats_only')
})

it('a clerk whose unit lost its seat votes for the unit no more', async () => {
  const seat = { ...c1, unitId: 'roads', role: 'UNIT' as SeatRole, state: 'SEATED', at }
  await town.add('seats', { ...seat, _id: 'c1:unit:roads' })
  await town.as('o-clerk')('room.enter', c1)
  expect((await vote('o-clerk', -1)).role).toBe('UNIT')
  const taken = { ...c1, seatId: 'c1:unit:roads', seat: false, text: '这件事不归这个单位管' }
  await town.as('o-convener')('seat.decide', taken)
  expect(await town.rows('ballots', { _id: 'c1:unit:roads', seated: true })).toEqual([])
  await shutTo('SEATED')
  expect(await town.refused(vote('o-clerk', 1))).toBe('forbidden seats_only')
})

it('nobody is asked to vote who may not', async () => {
  await shutTo('SEATED')
  await town.as('o-convener')('room.nudge', c1)
  await town.minute()
  expect(await town.inbox('o-zhou')).not.toContain('consult.voteReminder')
})

it('a chair that was given back takes its vote along, also when the worker died in between and she taps again', async () => {
  await shutTo('SEATED')
  await town.as('o-zhou')('seat.apply', { ...c1, role: 'STAKEHOLDER', note: '我家在桥头，天天过' })
  const [seat] = await town.rows('seats', { state: 'APPLIED' })
  const seatId = seat?._id ?? ''
  await town.as('o-convener')('seat.decide', { ...c1, seatId, seat: true })
  await vote('o-zhou', 1)
  await db.collection('seats').where({ _id: seatId }).update({ state: 'LEFT' })
  expect(await town.rows('ballots', { role: 'STAKEHOLDER' })).toHaveLength(1)
  await town.as('o-zhou')('seat.answer', { ...c1, yes: false })
  expect(await town.rows('ballots', { role: 'STAKEHOLDER' })).toEqual([])
})
