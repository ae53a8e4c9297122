import { db } from '../../cloudfunctions/store/cloudbase'
import { startTalk } from '../support/ended-talk'

/** Whoever has to read before others do hears that something waits; an appeal goes to another pair of eyes. */
let town: Awaited<ReturnType<typeof startTalk>>
const c1 = { consultationId: 'c1' }
beforeEach(async () => {
  town = await startTalk()
  jest.spyOn(console, 'info').mockImplementation()
  await town.appoint('o-second', { roles: ['resident', 'proposalStaff'], name: '另一位' })
  await town.appoint('o-town', { roles: ['resident', 'townWorker'], areaId: 'liuqiao', name: '镇街的' })
  await town.appoint('o-far', { roles: ['resident', 'townWorker'], areaId: 'elsewhere', name: '别处的' })
})
afterEach(() => town.stop())

const say = (text: string, openid = 'o-zhao') =>
  town.as(openid)('room.say', { ...c1, text, named: false, key: town.key() })
const ask = (text: string) =>
  town.as('o-zhao')('lane.say', { ...c1, kind: 'QUESTION', text, key: town.key() })
const rows = async (openid: string, kind: string) =>
  (await town.as(openid)('notice.list', {})).rows.filter(row => row.kind === kind)
const count = async (kind: string, openids: readonly string[]) => {
  await town.minute()
  return Promise.all(openids.map(async openid => (await rows(openid, kind)).length))
}

it('the convener is told once an hour that something waits, however many speak, in the room or its lanes', async () => {
  await say('早晚高峰请把绿灯延长。')
  await say('桥头请再加一盏灯。')
  await ask('绿灯什么时候改？')
  const people = ['o-convener', 'o-staff', 'o-zhao']
  expect(await count('statement.waiting', people)).toEqual([1, 0, 0])
  town.advance({ minutes: 60 })
  await say('夜里的路灯也请看看。')
  expect(await count('statement.waiting', people)).toEqual([2, 0, 0])
})

it('the convener’s own words that the check doubts wait for the office', async () => {
  const doubtful = { text: '【复核】宁可车多等十秒。', named: false, seed: true as const, key: town.key() }
  await town.as('o-convener')('room.say', { ...c1, ...doubtful })
  expect(await count('statement.waiting', ['o-convener', 'o-staff', 'o-town', 'o-far'])).toEqual([0, 1, 1, 0])
})

const office = ['o-convener', 'o-staff', 'o-second', 'o-town', 'o-far']
it.each([
  ['o-convener', [0, 1, 1, 1, 0]],
  ['o-staff', [1, 0, 1, 1, 0]],
])('an appeal against %s is heard of by those who may judge it', async (who, told) => {
  const said = await say('把桥头摆摊的人统统赶走。')
  const decision = { decision: 'DECLINE' as const, text: '这句话针对具体的人。' }
  await town.as(who)('room.decide', { saidId: said.id, revision: 1, ...decision })
  await town.as('o-zhao')('room.appeal', { saidId: said.id, revision: 2, text: '我说的是占道，不是人。' })
  expect(await count('statement.appealed', office)).toEqual(told)
})

it('who is declined reads in which talk, why, and that she may appeal, as long as she may', async () => {
  const said = await say('把桥头摆摊的人统统赶走。')
  const decision = { decision: 'DECLINE' as const, text: '这句话针对具体的人' }
  await town.as('o-convener')('room.decide', { saidId: said.id, revision: 1, ...decision })
  await town.minute()
  const [first] = await rows('o-zhao', 'statement.declined')
  expect(first?.body).toBe(
    '《云溪桥头早晚高峰怎么走更安全》里您的发言没有显示，原因：这句话针对具体的人。可以申诉一次，换人复核，也可以换个说法再提。',
  )
  await town.as('o-zhao')('room.appeal', { saidId: said.id, revision: 2, text: '我说的是占道，不是人。' })
  await town.as('o-staff')('room.decide', { saidId: said.id, revision: 3, ...decision })
  await town.minute()
  const [last] = await rows('o-zhao', 'statement.declinedLast')
  expect(last?.body).not.toContain('申诉')
})

it('who is not seated reads the reason that the convener gave', async () => {
  await town.as('o-zhou')('seat.apply', { ...c1, role: 'STAKEHOLDER', note: '我家在桥头，天天过' })
  const [seat] = await town.rows('seats', { state: 'APPLIED' })
  const text = '利益相关方已经请了三位'
  await town.as('o-convener')('seat.decide', { ...c1, seatId: seat?._id ?? '', seat: false, text })
  await town.minute()
  const [told] = await rows('o-zhou', 'consult.notSeated')
  expect(told?.body).toContain(`原因：${text}。`)
})

it('an appeal in a lane as well', async () => {
  const { id } = await ask('这样改有没有必要？')
  const declined = { utteranceId: id, revision: 1, reason: '请说说为什么' }
  await town.as('o-convener')('lane.decline', declined)
  await town.as('o-zhao')('lane.appeal', { utteranceId: id, revision: 2, text: '理由写在后面了。' })
  expect(await count('statement.appealed', office)).toEqual([0, 1, 1, 1, 0])
})

it('the desk says how much waits in a room and since when, but not what she may not judge', async () => {
  const desk = async (openid: string) =>
    (await town.as(openid)('convene.desk', {})).rows.find(({ id }) => id === 'c1')?.waiting
  await db
    .collection('consultations')
    .where({ _id: 'c1' })
    .update({ facets: ['LIVE'] })
  expect(await desk('o-convener')).toBeUndefined()
  const said = await say('把桥头摆摊的人统统赶走。')
  const since = (await town.rows('statements', { _id: said.id }))[0]?.['at']
  town.advance({ days: 1 })
  await ask('绿灯什么时候改？')
  expect(await desk('o-convener')).toEqual({ count: 2, since })
  const decision = { decision: 'DECLINE' as const, text: '这句话针对具体的人。' }
  await town.as('o-convener')('room.decide', { saidId: said.id, revision: 1, ...decision })
  await town.as('o-zhao')('room.appeal', { saidId: said.id, revision: 2, text: '我说的是占道，不是人。' })
  expect([await desk('o-convener'), await desk('o-staff')]).toMatchObject([{ count: 1 }, { count: 2, since }])
})
