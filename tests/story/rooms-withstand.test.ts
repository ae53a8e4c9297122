import type { Consultation } from '@shared/domain/consultation/consultation'
import { consultationDoc } from '../../scripts/bench/cases/consultation-cases'
import { _, db } from '../../cloudfunctions/store/cloudbase'
import { bringVotes } from '../support/bring-votes'
import { lists, minutes, startTalk } from '../support/ended-talk'

/** What somebody tried who read the code: each test is named after what must not happen. */
let town: Awaited<ReturnType<typeof startTalk>>
beforeEach(async () => {
  town = await startTalk()
  jest.spyOn(console, 'info').mockImplementation()
})
afterEach(() => town.stop())

const which = { consultationId: 'c1' }
const toWriting = async () => {
  await town.step('o-convener', 'session.start', { early: true })
  await town.step('o-convener', 'session.end')
  await town.step('o-convener', 'closing.save', { minutes, ...lists })
}

it('one person does not hold up publishing with ever more corrections', async () => {
  await toWriting()
  await town.step('o-convener', 'closing.send')
  const correct = (tap: string) =>
    town.as('o-zhao')('closing.correct', { ...which, key: tap, part: 'MINUTES', text: '人数写错了' })
  const taps = Array.from({ length: 10 }, town.key)
  for (const tap of taps) await correct(tap)
  expect(await town.refused(correct(town.key()))).toBe('too_many corrections')
  expect(await town.refused(correct(taps[0] ?? ''))).toBe('taken')
  const { rows } = await town.as('o-convener')('closing.corrections', which)
  expect(rows).toHaveLength(10)
})

it('a raised hand tells nobody whose it is', async () => {
  await town.step('o-convener', 'session.start', { early: true })
  await town.as('o-wang')('session.hand', { ...which, up: true })
  const seen = await town.as('o-zhou')('session.live', which)
  expect(seen.queue).toHaveLength(1)
  expect(JSON.stringify(seen)).not.toContain(town.people.wang)
  const [hand] = seen.queue
  const deed = { kind: 'CALL' as const, handId: hand?.id ?? '' }
  const called = await town.as('o-convener')('session.steer', { ...which, key: town.key(), deed })
  expect(called.queue[0]?.calledAt).toBeDefined()
})

const set = async (over: Partial<Consultation>) => {
  await town.add('consultations', consultationDoc({ id: 'c2', convenerId: town.people.convener, ...over }))
}
const preparation = consultationDoc({})['preparation'] as Consultation['preparation']

it('minutes that nobody confirmed do not come out when the level above has answered', async () => {
  const step = (name: 'write' | 'escalateBack', n: number) => ({
    ...{ id: `c2:${n}`, step: name, revision: n, actorId: 'system', role: 'system' as const },
    ...{ at: '2026-03-02T01:00:00.000Z', to: 'TRACKING' as const, facts: {} },
  })
  const outcome = { minutes, suggestions: [], responsibilities: [], fromAbove: '区里已经列入明年计划。' }
  await set({ status: 'TRACKING', outcome, history: [step('write', 1), step('escalateBack', 2)] })
  const read = async (openid: string) =>
    (await town.as(openid)('consultation.get', { consultationId: 'c2' })).outcome
  expect(await read('o-zhou')).toEqual({
    ...{ suggestions: [], responsibilities: [], fromAbove: '区里已经列入明年计划。' },
  })
  expect((await read('o-convener'))?.minutes).toBe(minutes)
})

it('held words of a preparation are hidden wherever they stand', async () => {
  const words = {
    spot: '桥头某某家',
    waived: '某某不肯来',
    agenda: [{ id: 'a1', text: '说说某某', minutes: 5 }],
  }
  await set({ status: 'PREP', preparation: { ...preparation, ...words, held: true } })
  const read = async (openid: string) =>
    JSON.stringify(await town.as(openid)('consultation.get', { consultationId: 'c2' }))
  expect(await read('o-zhou')).not.toContain('某某')
  expect(await read('o-convener')).toContain('某某')
})

it('a room that was put off does not open again without its study pack', async () => {
  const bare = { ...preparation, studyPack: [] }
  await set({ status: 'POSTPONED', pausedFrom: 'OPEN_ONLINE', preparation: bare })
  const resume = () =>
    town.as('o-convener')('consultation.resume', { consultationId: 'c2', revision: 1, key: town.key() })
  expect(await town.refused(resume())).toBe('wrong_status no_study_pack')
})

it('one person does not push everybody else out of the lanes', async () => {
  const ask = (tap: string) =>
    town.as('o-zhao')('lane.say', { ...which, kind: 'QUESTION', text: '绿灯什么时候改？', key: tap })
  const taps = Array.from({ length: 20 }, town.key)
  for (const tap of taps) await ask(tap)
  expect(await town.refused(ask(town.key()))).toBe('too_many said')
  expect(await town.refused(ask(taps[0] ?? ''))).toBe('taken')
})

it('an imported sentence that nobody could read again does not shut the room', async () => {
  await set({ status: 'OPEN_ONLINE' })
  const room = { consultationId: 'c2' }
  const votes = 'participant,0\n1,1\n'
  const source = 'Polis 公开数据'
  const bring = (body: string) =>
    bringVotes(town.as('o-staff'), {
      ...room,
      source,
      comments: `comment-id,comment-body\n0,${body}\n`,
      votes,
    })
  expect(await town.refused(bring('绿'.repeat(1001)))).toBe('invalid_input comments')
  expect(await town.refused(bring('好'))).toBe('invalid_input comments')
  expect((await town.as('o-zhou')('room.get', room)).statements).toEqual([])
  await bring('绿灯要够老人走完')
  expect((await town.as('o-zhou')('room.get', room)).statements).toHaveLength(1)
})

it('a sentence whose release broke off halfway can be voted on after the second tap', async () => {
  await set({ status: 'OPEN_ONLINE' })
  const room = { consultationId: 'c2' }
  await town.as('o-wang')('room.enter', room)
  const text = '早晚高峰请把绿灯延长。'
  const said = await town.as('o-wang')('room.say', { ...room, text, named: false, key: town.key() })
  const release = () =>
    town.as('o-convener')('room.decide', { saidId: said.id, revision: 1, decision: 'RELEASE' })
  await release()
  const heads = db.collection('roomHeads').where({ _id: 'c2' })
  await heads.update({ [`shown.${said.id}`]: _.remove() })
  expect(await town.refused(release())).toBe('taken')
  const vote = () => town.as('o-wang')('room.vote', { ...room, statementId: said.id, vote: 1 })
  expect(await town.refused(vote())).toBe('taken')
})

it('whoever lost her seat votes no more where only seats vote', async () => {
  await set({ status: 'OPEN_ONLINE', preparation: { ...preparation, openTo: 'SEATED' } })
  const room = { consultationId: 'c2' }
  const at = '2026-03-02T01:00:00.000Z'
  const personId = town.people.wang
  const seat = { _id: `c2:${personId}`, ...room, personId, role: 'RESIDENT', state: 'SEATED', at }
  await town.add('seats', seat)
  const seed = { ...room, text: '绿灯要够老人走完。', named: false, seed: true as const }
  const { id } = await town.as('o-convener')('room.say', { ...seed, key: town.key() })
  const vote = () => town.as('o-wang')('room.vote', { ...room, statementId: id, vote: 1 })
  await town.as('o-wang')('room.enter', room)
  expect(await town.refused(vote())).toBe('taken')
  const taken = { ...room, seatId: seat._id, seat: false, text: '已经搬走，不住这里了' }
  await town.as('o-convener')('seat.decide', taken)
  expect(await town.refused(vote())).toBe('forbidden seats_only')
})

it('whoever takes leave leaves no name beside what she said, and is not counted twice', async () => {
  await set({ status: 'OPEN_ONLINE' })
  const room = { consultationId: 'c2' }
  const at = '2026-03-02T01:00:00.000Z'
  const seat = { ...room, personId: town.people.wang, role: 'RESIDENT', state: 'SEATED', at }
  await town.add('seats', { ...seat, _id: `c2:${town.people.wang}`, shownName: '王秀英' })
  await town.as('o-wang')('room.enter', room)
  const text = '早晚高峰请把绿灯延长。'
  const said = await town.as('o-wang')('room.say', { ...room, text, named: true, key: town.key() })
  await town.as('o-convener')('room.decide', { saidId: said.id, revision: 1, decision: 'RELEASE' })
  await town.as('o-wang')('room.vote', { ...room, statementId: said.id, vote: 1 })
  await town.as('o-zhao')('room.enter', room)
  await town.minute()
  await town.as('o-wang')('person.erase', { key: town.key(), sure: true })
  await town.as('o-zhao')('room.vote', { ...room, statementId: said.id, vote: 1 })
  await town.minute()
  const read = await town.as('o-zhao')('room.get', room)
  expect(JSON.stringify(read.statements)).not.toContain('王秀英')
  expect(read.voters).toBe(2)
  expect(JSON.stringify(await town.rows('agreements'))).not.toContain(town.people.wang)
})
