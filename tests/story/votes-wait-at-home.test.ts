import { consultationDoc } from '../../scripts/bench/cases/consultation-cases'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { startTalk } from '../support/ended-talk'

/** 待您表态: what waits in rooms is said where somebody begins. */
let town: Awaited<ReturnType<typeof startTalk>>
beforeEach(async () => {
  town = await startTalk()
  jest.spyOn(console, 'info').mockImplementation()
})
afterEach(() => town.stop())

const at = '2026-03-02T01:00:00.000Z'
const c2 = { consultationId: 'c2' }
const preparation = consultationDoc({})['preparation'] as Consultation['preparation']
const begin = async (over: Partial<Consultation> = {}) => {
  const convenerId = town.people.convener
  await town.add('consultations', consultationDoc({ id: 'c2', status: 'OPEN_ONLINE', convenerId, ...over }))
}
const seed = async (text: string) => {
  const said = { ...c2, text, named: false, seed: true as const, key: town.key() }
  return (await town.as('o-convener')('room.say', said)).id
}
const waits = async (openid: string) => (await town.as(openid)('room.waiting', {})).rows
const sit = (personId: string) =>
  town.add('seats', {
    ...{ _id: `c2:${personId}`, ...c2, personId, role: 'RESIDENT', state: 'SEATED', at },
  })

it('what somebody has not voted on waits for her at home, and no more once she has', async () => {
  await begin()
  const [first] = [await seed('绿灯要够老人走完。'), await seed('三轮车要有个固定停的地方。')]
  await town.as('o-zhou')('room.enter', c2)
  const row = { consultationId: 'c2', title: '云溪桥头早晚高峰怎么走更安全', read: true }
  expect(await waits('o-zhou')).toEqual([{ ...row, waiting: 2 }])
  await town.as('o-zhou')('room.vote', { ...c2, statementId: first, vote: 1 })
  expect(await waits('o-zhou')).toEqual([{ ...row, waiting: 1 }])
  expect(await waits('o-zhao')).toEqual([])
})

it('whoever sits there and has not read is told so', async () => {
  await begin()
  await seed('绿灯要够老人走完。')
  await sit(town.people.wang)
  expect(await waits('o-wang')).toMatchObject([{ waiting: 1, read: false }])
})

it('nothing waits in a room that is over, nor where only seats vote and hers is none', async () => {
  await begin({ preparation: { ...preparation, openTo: 'SEATED' } })
  await seed('绿灯要够老人走完。')
  const ballot = { ...c2, role: 'RESIDENT', readAt: at, votes: {} }
  await town.add('ballots', { _id: `c2:${town.people.zhao}`, ...ballot, personId: town.people.zhao })
  expect(await waits('o-zhao')).toEqual([])
  await sit(town.people.zhao)
  expect(await waits('o-zhao')).toMatchObject([{ waiting: 1 }])
  const { revision } = await town.as('o-staff')('consultation.get', c2)
  const text = '改到下周再商量'
  await town.as('o-convener')('consultation.postpone', { ...c2, revision, key: town.key(), text })
  expect(await waits('o-zhao')).toEqual([])
})
