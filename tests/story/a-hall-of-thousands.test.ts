import { startTalk } from '../support/ended-talk'
import { inBetween } from '../support/in-between'

/** A meeting to which more people came than one reading of the database gives. */
let town: Awaited<ReturnType<typeof startTalk>>
const which = { consultationId: 'c1' }
const at = '2026-03-02T01:00:00.000Z'
const PEOPLE = 5000
const people = Array.from({ length: PEOPLE }, (_, n) => `p${String(n).padStart(5, '0')}`)

beforeAll(async () => {
  town = await startTalk()
  jest.spyOn(console, 'info').mockImplementation()
  await town.step('o-convener', 'session.start', { early: true })
  const came = people.map((personId, n) => ({
    ...{ _id: `c1:${personId}`, ...which, personId, role: n % 10 ? 'RESIDENT' : 'MEMBER', at },
  }))
  town.emulator.insert('attendances', ...came)
})
afterAll(() => town.stop())

const code = async () => (await town.as('o-convener')('session.code', which)).code
const live = (openid: string) => town.as(openid)('session.live', which)
const steer = (deed: object) =>
  town.as('o-convener')('session.steer', { ...which, key: town.key(), deed: deed as never })
const open = async () => {
  const { polls } = await steer({ kind: 'OPEN_POLL', text: '试行二十八秒', options: ['赞成', '反对'] })
  return polls.at(-1)?.id ?? ''
}
const vote = (openid: string, pollId: string, option: number) =>
  town.as(openid)('session.vote', { ...which, pollId, option })

it('counts everybody who is there, who comes twice or at once with others only once', async () => {
  const digits = await code()
  const late = ['o-wang', 'o-zhao', 'o-sun', 'o-zhou', 'o-helper']
  const here = (openid: string) => town.as(openid)('session.here', { ...which, code: digits })
  await Promise.all([...late, ...late].map(here))
  const seen = await live('o-wang')
  expect([seen.here, seen.present]).toEqual([true, PEOPLE + late.length])
  expect(seen.presentByRole).toEqual({ RESIDENT: 4500 + late.length, MEMBER: 500 })
  expect((await town.as('o-wang')('room.pulse', which)).session).toMatchObject({ present: seen.present })
  expect((await live('o-clerk')).here).toBe(false)
})

it('who leads is not held up by who comes', async () => {
  const deed = { kind: 'ASK' as const, text: '绿灯多长老人才走得完' }
  const digits = await code()
  const come = async (openid: string) => {
    await town.as(openid)('session.notHere', which)
    await town.as(openid)('session.here', { ...which, code: digits })
  }
  await Promise.all([steer(deed), ...['o-wang', 'o-zhao', 'o-sun', 'o-zhou'].map(come)])
  expect((await live('o-wang')).question?.text).toBe(deed.text)
})

it('counts every vote of a poll once, also the last one of somebody who voted twice', async () => {
  const pollId = await open()
  const cast = people.map((personId, n) => ({
    ...{ _id: `c1:${pollId}:${personId}`, ...which, pollId, personId, option: n % 5 ? 0 : 1 },
  }))
  town.emulator.insert('pollVotes', ...cast)
  await Promise.all([0, 1, 1].map(option => vote('o-wang', pollId, option)))
  await vote('o-wang', pollId, 1)
  expect((await vote('o-zhao', pollId, 0)).polls.at(-1)).toMatchObject({ votes: PEOPLE + 2, mine: 0 })
  const closed = await steer({ kind: 'CLOSE_POLL' })
  expect(closed.polls.at(-1)).toMatchObject({ votes: PEOPLE + 2, counts: [4001, 1001] })
  expect((await live('o-wang')).polls.at(-1)).toMatchObject({ mine: 1, counts: [4001, 1001] })
})

it('counts a vote that was on its way when the poll was closed', async () => {
  const pollId = await open()
  for (const openid of ['o-wang', 'o-zhao', 'o-sun']) await vote(openid, pollId, 0)
  inBetween('database.insertDocument', 'pollVotes', () => steer({ kind: 'CLOSE_POLL' }))
  await vote('o-zhou', pollId, 1)
  expect((await live('o-wang')).polls.at(-1)).toMatchObject({ votes: 4, counts: [3, 1] })
})

it('ends with its meeting: a poll that was left open is counted, and the minutes know who was there', async () => {
  const pollId = await open()
  for (const openid of ['o-wang', 'o-zhao', 'o-sun']) await vote(openid, pollId, 1)
  const { timeline } = await town.step('o-convener', 'session.end')
  expect(timeline.at(-1)?.facts).toEqual({ present: PEOPLE + 5 })
  expect((await live('o-wang')).polls.at(-1)).toMatchObject({ votes: 3, counts: [0, 3] })
  expect(await town.refused(vote('o-wang', pollId, 0))).toBe('wrong_status not_in_session')
})
