import { db } from '../../cloudfunctions/store/cloudbase'
import { aConsultation } from '../support/consultations'
import { startTalk } from '../support/ended-talk'

/** People may say what they think until the end of 19 March, and meet on the 20th at nine. */
let town: Awaited<ReturnType<typeof startTalk>>
afterEach(() => town.stop())
const begin = async (over: Parameters<typeof startTalk>[0] = {}) => {
  town = await startTalk(over)
  jest.spyOn(console, 'info').mockImplementation()
  await town.minute()
}
const theNight = '2026-03-19T16:00:30.000Z'
const c1 = { consultationId: 'c1' }

const vote = () => town.as('o-wang')('room.vote', { ...c1, statementId: 's1', vote: -1 })
const say = () =>
  town.as('o-wang')('room.say', { ...c1, text: '早晚高峰请把绿灯延长。', named: false, key: town.key() })
const ask = () =>
  town.as('o-wang')('lane.say', { ...c1, kind: 'QUESTION', text: '绿灯什么时候改？', key: town.key() })
const nudge = () => town.as('o-convener')('room.nudge', c1)
const answers = async () => {
  const all = []
  for (const attempt of [vote, say, ask, nudge]) all.push(await town.refused(attempt()))
  return [...new Set(all)]
}

it('nobody votes, speaks or is asked to between the last day online and the meeting', async () => {
  await begin()
  town.at('2026-03-19T15:59:30.000Z')
  expect(await town.refused(vote())).toBe('taken')
  town.at(theNight)
  expect(await answers()).toEqual(['wrong_status online_over'])
  const room = await town.as('o-wang')('room.get', c1)
  expect([room.isOpen, room.role, room.votes.s1]).toEqual([false, 'RESIDENT', -1])
  expect((await town.as('o-wang')('lane.list', c1)).talks).toBe(false)
})

it('in the meeting people vote and speak again', async () => {
  await begin()
  town.at(theNight)
  await town.step('o-convener', 'session.start')
  expect(await town.refused(vote())).toBe('taken')
  expect((await town.as('o-wang')('room.get', c1)).isOpen).toBe(true)
  expect((await town.as('o-wang')('lane.list', c1)).talks).toBe(true)
})

it('a talk without a meeting is closed at that very moment, before the clock comes round', async () => {
  const { preparation } = aConsultation()
  await begin({ preparation: { ...preparation, form: 'ONLINE' } })
  town.at(theNight)
  expect(await answers()).toEqual(['wrong_status room_closed'])
})

it('no room that is over for now waits for a vote at home', async () => {
  await begin()
  await town.as('o-zhou')('room.enter', c1)
  const waits = async () => (await town.as('o-zhou')('room.waiting', {})).rows.length
  expect(await waits()).toBe(1)
  town.at(theNight)
  expect(await waits()).toBe(0)
})

it('a later last day opens the room at once, and with the clock if the worker died between', async () => {
  await begin()
  town.at('2026-03-18T01:00:00.000Z')
  await town.step('o-convener', 'consultation.prolong', { until: '2026-03-25' })
  town.at(theNight)
  expect(await town.refused(vote())).toBe('taken')
  await db.collection('roomHeads').where({ _id: 'c1' }).update({ onlineUntil: '2026-03-19T15:59:59.000Z' })
  expect(await town.refused(vote())).toBe('taken')
  await town.minute()
  const [head] = await town.rows('roomHeads')
  expect(head?.['onlineUntil']).toMatch(/^2026-03-25T15:59:59/)
})

it('a unit answers what it was asked also in those hours', async () => {
  await begin()
  const seat = { ...c1, unitId: 'roads', role: 'UNIT', state: 'SEATED', at: '2026-03-02T01:00:00.000Z' }
  await town.add('seats', { ...seat, _id: 'c1:unit:roads' })
  await town.as('o-clerk')('room.enter', c1)
  const asked = await ask()
  await town.as('o-convener')('lane.release', { utteranceId: asked.id, revision: asked.revision })
  town.at(theNight)
  const [question] = (await town.as('o-clerk')('lane.list', c1)).rows
  expect(question?.may).toEqual(['answer'])
  const answer = { utteranceId: asked.id, revision: question?.revision ?? 0, text: '四月里改，先改桥头。' }
  expect(await town.refused(town.as('o-clerk')('lane.answer', answer))).toBe('taken')
})
