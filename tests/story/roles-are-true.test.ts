import type { SeatRole } from '@shared/domain/consultation/seat'
import { startTalk } from '../support/ended-talk'

/** As whom people vote and speak: by their seat, else as the roster knows them; whoever leads takes no side. */
let town: Awaited<ReturnType<typeof startTalk>>
const c1 = { consultationId: 'c1' }
const at = '2026-03-02T01:00:00.000Z'
const roads = { unitId: 'roads', role: 'UNIT' as SeatRole, state: 'SEATED', at }

beforeEach(async () => {
  town = await startTalk()
  jest.spyOn(console, 'info').mockImplementation()
  await town.appoint('o-member', { roles: ['resident', 'member'], name: '龚委员' })
  await town.appoint('o-deputy', { roles: ['resident', 'unitDeputy'], unitId: 'roads', name: '副局长' })
  await town.appoint('o-leader', { roles: ['resident', 'unitLeader'], unitId: 'roads', name: '局长' })
  await town.appoint('o-town', { roles: ['resident', 'townWorker'], areaId: 'liuqiao', name: '镇街的' })
  await town.appoint('o-other', { roles: ['resident', 'townWorker'], areaId: 'elsewhere', name: '别处的' })
})
afterEach(() => town.stop())

const enter = (openid: string) => town.as(openid)('room.enter', c1)
const vote = async (openid: string, vote: 1 | 0 | -1) =>
  (await town.as(openid)('room.vote', { ...c1, statementId: 's1', vote })).role

it('a member without a seat enters as a member, a unit’s clerk as the unit, another town’s worker as a resident', async () => {
  const roles = ['o-member', 'o-clerk', 'o-other', 'o-zhou'].map(async openid => (await enter(openid)).role)
  expect(await Promise.all(roles)).toEqual(['MEMBER', 'UNIT', 'RESIDENT', 'RESIDENT'])
})

it.each(['o-convener', 'o-staff', 'o-town'])('%s, who leads the talk, takes no side in it', async openid => {
  expect(await town.refused(enter(openid))).toBe('forbidden convener')
  const room = await town.as(openid)('room.get', c1)
  expect([room.role, room.shut, room.screens !== undefined]).toEqual([undefined, 'convener', true])
  expect(await town.refused(vote(openid, 1))).toBe('forbidden convener')
  const said = { ...c1, text: '早晚高峰请把绿灯延长。', named: false, key: town.key() }
  expect(await town.refused(town.as(openid)('room.say', said))).toBe('forbidden convener')
  const asked = { ...c1, kind: 'QUESTION' as const, text: '绿灯什么时候改？', key: town.key() }
  expect(await town.refused(town.as(openid)('lane.say', asked))).toBe('forbidden convener')
})

it('a resident who is given an office votes there no more', async () => {
  await enter('o-zhou')
  await town.appoint('o-zhou', { roles: ['resident', 'proposalStaff'], name: '新来的' })
  expect(await town.refused(vote('o-zhou', 1))).toBe('forbidden convener')
  expect((await town.as('o-zhou')('room.waiting', {})).rows).toEqual([])
})

it('three people of one seated unit have one ballot and one vote', async () => {
  await town.add('seats', { ...roads, ...c1, _id: 'c1:unit:roads' })
  for (const openid of ['o-clerk', 'o-deputy', 'o-leader']) expect((await enter(openid)).role).toBe('UNIT')
  await vote('o-clerk', 1)
  expect((await town.as('o-leader')('room.get', c1)).votes).toEqual({ s1: 1 })
  expect(await vote('o-leader', -1)).toBe('UNIT')
  expect(await town.rows('ballots', { role: 'UNIT' })).toMatchObject([
    { _id: 'c1:unit:roads', personId: 'unit:roads', seated: true, votes: { s1: -1 } },
  ])
  expect((await town.as('o-deputy')('room.waiting', {})).rows).toMatchObject([{ waiting: 1, read: true }])
  const { rows } = await town.as('o-convener')('seat.list', c1)
  expect(rows.find(({ role }) => role === 'UNIT')).toMatchObject({ unitId: 'roads', read: true })
})

it('a clerk with a seat of her own votes for herself, and the unit’s voice stays the unit’s', async () => {
  const clerk = await town.appoint('o-clerk', { roles: ['resident', 'unitClerk'], unitId: 'roads' })
  await town.add('seats', { ...roads, ...c1, _id: 'c1:unit:roads' })
  const own = { ...c1, personId: clerk, role: 'RESIDENT', state: 'SEATED', at }
  await town.add('seats', { ...own, _id: `c1:${clerk}` })
  await enter('o-leader')
  await enter('o-clerk')
  expect(await vote('o-leader', 1)).toBe('UNIT')
  expect(await vote('o-clerk', -1)).toBe('RESIDENT')
  expect(await town.rows('ballots', { _id: 'c1:unit:roads' })).toMatchObject([{ votes: { s1: 1 } }])
})

it('an application of her own that waits does not unseat the unit she acts for', async () => {
  const clerk = await town.appoint('o-clerk', { roles: ['resident', 'unitClerk'], unitId: 'roads' })
  await town.add('seats', { ...roads, ...c1, _id: 'c1:unit:roads' })
  const asks = { ...c1, personId: clerk, role: 'RESIDENT', state: 'APPLIED', at }
  await town.add('seats', { ...asks, _id: `c1:${clerk}` })
  await enter('o-clerk')
  expect(await town.rows('ballots', { _id: 'c1:unit:roads' })).toMatchObject([{ seated: true }])
})

it('the clerks of a unit are asked to vote when the unit has not', async () => {
  await town.add('seats', { ...roads, ...c1, _id: 'c1:unit:roads' })
  await enter('o-leader')
  await town.as('o-convener')('room.nudge', c1)
  await town.minute()
  expect(await town.inbox('o-clerk')).toContain('consult.voteReminder')
})

it('whoever is appointed to lead leaves her chair, and what she said counts no more', async () => {
  await town.appoint('o-member', { roles: ['resident', 'member'], name: '龚委员' })
  await enter('o-member')
  expect(await vote('o-member', 1)).toBe('MEMBER')
  const [ballot] = await town.rows('ballots', { role: 'MEMBER' })
  const personId = String(ballot?.['personId'])
  await town.add('seats', { ...c1, _id: `c1:${personId}`, personId, role: 'MEMBER', state: 'SEATED', at })
  await town.step('o-staff', 'consultation.appointConvener', { personId })
  expect(await town.rows('ballots', { role: 'MEMBER' })).toEqual([])
  expect(await town.rows('seats', { personId })).toMatchObject([{ state: 'LEFT' }])
  expect(await town.refused(vote('o-member', 1))).toBe('forbidden convener')
})

it('an old appointment that is sent again takes no chair from who sits there since another leads', async () => {
  const personId = await town.appoint('o-member', { roles: ['resident', 'member'], name: '龚委员' })
  const key = town.key()
  const { revision } = await town.as('o-staff')('consultation.get', c1)
  const appoint = () => town.as('o-staff')('consultation.appointConvener', { ...c1, revision, key, personId })
  await appoint()
  await town.step('o-staff', 'consultation.appointConvener', { personId: town.people.convener })
  await town.add('seats', { ...c1, _id: `c1:${personId}`, personId, role: 'MEMBER', state: 'SEATED', at })
  await appoint()
  expect(await town.rows('seats', { personId })).toMatchObject([{ state: 'SEATED' }])
})

it('whoever leads is neither invited to a chair nor asks for one', async () => {
  const who = { personId: town.people.convener }
  const invite = town.as('o-staff')('seat.invite', { ...c1, role: 'MEMBER', who })
  expect(await town.refused(invite)).toBe('invalid_input takes_no_side')
  const apply = town.as('o-town')('seat.apply', { ...c1, role: 'RESIDENT', note: '我也住桥头' })
  expect(await town.refused(apply)).toBe('wrong_status convener')
})

it('in the hall the unit votes once, and whoever leads neither votes nor is counted', async () => {
  await town.add('seats', { ...roads, ...c1, _id: 'c1:unit:roads' })
  await town.step('o-convener', 'session.start', { early: true })
  const { code } = await town.as('o-convener')('session.code', c1)
  expect(await town.refused(town.as('o-convener')('session.here', { ...c1, code }))).toBe(
    'forbidden convener',
  )
  const deed = { kind: 'OPEN_POLL' as const, text: '试行二十八秒', options: ['赞成', '反对'] }
  const { polls } = await town.as('o-convener')('session.steer', { ...c1, key: town.key(), deed })
  const pollId = polls[0]?.id ?? ''
  const say = (openid: string, option: number) => town.as(openid)('session.vote', { ...c1, pollId, option })
  await say('o-clerk', 0)
  expect((await say('o-deputy', 1)).polls).toMatchObject([{ votes: 1, mine: 1 }])
  expect(await town.refused(say('o-convener', 0))).toBe('forbidden convener')
})

it.each([
  ['o-clerk', 'RESIDENT', 'wrong_status seat_role'],
  ['o-clerk', 'STAKEHOLDER', 'wrong_status seat_role'],
  ['o-member', 'RESIDENT', 'wrong_status seat_role'],
  ['o-member', 'STAKEHOLDER', 'taken'],
  ['o-zhou', 'RESIDENT', 'taken'],
] as const)('%s asks for the seat of a %s: %s', async (openid, role, answer) => {
  const apply = town.as(openid)('seat.apply', { ...c1, role, note: '我天天从桥头过' })
  expect(await town.refused(apply)).toBe(answer)
})

it('who became a clerk after she asked gets no resident’s seat, though the convener agrees', async () => {
  await town.as('o-zhou')('seat.apply', { ...c1, role: 'RESIDENT', note: '我天天从桥头过' })
  const [asked] = await town.rows('seats', { state: 'APPLIED' })
  const give = () =>
    town.as('o-convener')('seat.decide', { ...c1, seatId: String(asked?.['_id']), seat: true })
  await town.appoint('o-zhou', { roles: ['resident', 'unitClerk'], unitId: 'roads', name: '新经办' })
  expect(await town.refused(give())).toBe('wrong_status seat_role')
  await town.appoint('o-zhou', { roles: ['resident', 'proposalStaff'], name: '新来的' })
  expect(await town.refused(give())).toBe('wrong_status seat_role')
  expect(await town.rows('seats', { state: 'APPLIED' })).toHaveLength(1)
})

it('who was invited and took office meanwhile does not sit down', async () => {
  const personId = await town.appoint('o-member', { roles: ['resident', 'member'], name: '龚委员' })
  await town.as('o-convener')('seat.invite', { ...c1, role: 'MEMBER', who: { personId } })
  await town.appoint('o-member', { roles: ['resident', 'member', 'proposalStaff'], name: '龚委员' })
  expect(await town.refused(town.as('o-member')('seat.answer', { ...c1, yes: true }))).toBe(
    'wrong_status seat_role',
  )
  expect(await town.refused(town.as('o-member')('seat.answer', { ...c1, yes: false }))).toBe('taken')
})

it('a unit joins a question with one voice, never its own, and who leads joins none', async () => {
  await town.add('seats', { ...roads, ...c1, _id: 'c1:unit:roads' })
  for (const openid of ['o-clerk', 'o-zhou']) await enter(openid)
  const ask = async (openid: string, text: string) => {
    const said = { ...c1, kind: 'QUESTION' as const, text, key: town.key() }
    const { id, revision } = await town.as(openid)('lane.say', said)
    await town.as('o-convener')('lane.release', { utteranceId: id, revision })
    return { utteranceId: id }
  }
  const question = await ask('o-zhou', '绿灯什么时候改？')
  for (const openid of ['o-clerk', 'o-deputy', 'o-leader'])
    expect(await town.as(openid)('lane.up', question)).toMatchObject({ ups: 1, upped: true })
  expect((await town.as('o-leader')('lane.list', c1)).rows[0]).toMatchObject({ ups: 1, upped: true })
  for (const openid of ['o-convener', 'o-staff', 'o-town'])
    expect(await town.refused(town.as(openid)('lane.up', question))).toBe('wrong_status lane')
  const own = await ask('o-clerk', '大家愿意等多久？')
  expect(await town.refused(town.as('o-deputy')('lane.up', own))).toBe('wrong_status lane')
  expect(await town.as('o-zhou')('lane.up', own)).toMatchObject({ ups: 1 })
})
