import { consultationDoc } from '../../scripts/bench/cases/consultation-cases'
import { startTown, type Town } from '../support/town'

/** A room from the first reader to the last count, through the front door. */
let town: Town
beforeAll(async () => {
  town = await startTown()
  jest.spyOn(console, 'info').mockImplementation()
  const convener = await town.appoint('o-jiang', { roles: ['member'], name: '江一舟' })
  await town.appoint('o-staff', { roles: ['proposalStaff'], name: '曾怀远' })
  const { stateDueAt: _none, ...room } = consultationDoc({ status: 'OPEN_ONLINE', convenerId: convener })
  await town.add('consultations', { ...room, desk: convener })
})
afterAll(() => town.stop())

const c1 = { consultationId: 'c1' }
let taps = 0
const key = () => `room-tap-${String((taps += 1)).padStart(12, '0')}`
const jiang = () => town.as('o-jiang')
const say = (openid: string, text: string) =>
  town.as(openid)('room.say', { ...c1, text, named: false, key: key() })
const screened = async () => (await jiang()('room.screen', c1)).rows
const refused = (code: string, field?: string) => expect.objectContaining(field ? { code, field } : { code })
const ids: Record<string, string> = {}
const minute = () => {
  town.advance({ minutes: 1 })
  return town.timer()
}

it('lets nobody vote or speak before she has read', async () => {
  await expect(say('o-wang', '路口再加一盏灯就好。')).rejects.toEqual(refused('wrong_status', 'not_read'))
  const { statements, shut } = await town.as('o-wang')('room.get', c1)
  expect([statements, shut]).toEqual([[], undefined])
})

it('takes 我看完了 once, however often it is tapped', async () => {
  for (const openid of ['o-wang', 'o-wang', 'o-zhao', 'o-qian'])
    expect(await town.as(openid)('room.enter', c1)).toMatchObject({ role: 'RESIDENT', isOpen: true })
  expect(await town.rows('ballots')).toHaveLength(3)
})

it('shows a sentence to nobody before the convener has read it', async () => {
  const said = await say('o-wang', '早晚高峰请把绿灯延长到三十秒。')
  ids.green = said.id
  expect(said).toMatchObject({ state: 'PENDING', mine: true, role: 'RESIDENT' })
  expect((await town.as('o-zhao')('room.get', c1)).statements).toEqual([])
  await expect(town.as('o-zhao')('room.vote', { ...c1, statementId: said.id, vote: 1 })).rejects.toEqual(
    refused('not_found'),
  )
  const [row] = await screened()
  expect(row).toMatchObject({ id: said.id, mine: false })
  expect(JSON.stringify(row)).not.toContain('authorId')
  await jiang()('room.decide', { saidId: said.id, revision: 1, decision: 'RELEASE' })
  expect((await town.as('o-zhao')('room.get', c1)).statements).toMatchObject([{ id: said.id, mine: false }])
})

it('counts one vote a person, changed and repeated as often as she likes', async () => {
  const vote = (openid: string, vote: 1 | 0 | -1, was?: 1 | 0 | -1) =>
    town.as(openid)('room.vote', { ...c1, statementId: ids.green!, vote, ...(was !== undefined && { was }) })
  expect(await vote('o-wang', 1)).toEqual({
    role: 'RESIDENT',
    counts: [{ role: 'ALL', voted: 1 }],
  })
  await vote('o-wang', 1)
  await vote('o-zhao', -1)
  await vote('o-zhao', 1)
  await vote('o-qian', 0)
  await minute()
  expect((await town.as('o-wang')('room.get', c1)).counts).toEqual({
    [ids.green!]: [{ role: 'RESIDENT', agree: 2, disagree: 0, pass: 1 }],
  })
  expect(await vote('o-qian', -1, 0)).toMatchObject({
    counts: [{ role: 'RESIDENT', agree: 2, disagree: 1, pass: 0 }],
  })
})

it('shows what others said only to who has said something herself', async () => {
  await town.as('o-sun')('room.enter', c1)
  expect((await town.as('o-sun')('room.get', c1)).counts).toEqual({})
  expect(await town.as('o-sun')('room.agreement', c1)).toEqual({
    voteFirst: true,
    floor: { seatShare: 30, perRole: 2 },
  })
  await town.as('o-sun')('room.vote', { ...c1, statementId: ids.green!, vote: 1 })
  expect((await town.as('o-sun')('room.agreement', c1)).agreement).toMatchObject({
    picture: { voters: 3, votes: 3 },
  })
})

it('shows nothing of a sentence that she has not voted on, as long as she can (found by a review)', async () => {
  const [first, ...others] = await Promise.all(
    ['桥头再装一盏路灯。', '三轮车固定一个地方停。', '摆摊的挪到桥下去。', '周末请人来站岗。'].map(text =>
      jiang()('room.say', { ...c1, text, named: false, seed: true, key: key() }),
    ),
  )
  const all = [ids.green!, first!.id, ...others.map(({ id }) => id)]
  for (const openid of ['o-wang', 'o-qian', 'o-sun'])
    for (const statementId of all.slice(openid === 'o-qian' ? 1 : 0, openid === 'o-sun' ? 3 : 5))
      await town.as(openid)('room.vote', { ...c1, statementId, vote: 1 })
  await town.as('o-zhao')('room.vote', { ...c1, statementId: all[3]!, vote: -1 })
  await minute()
  const seen = await town.as('o-sun')('room.agreement', c1)
  expect(seen.unseen).toBe(2)
  expect(seen.agreement?.picture.statements.map(({ id }) => id).sort()).toEqual(all.slice(0, 3).sort())
  for (const id of all.slice(3)) expect(JSON.stringify(seen.agreement)).not.toContain(id)
  const led = await jiang()('room.agreement', c1)
  expect([led.unseen, led.agreement?.picture.statements.length]).toEqual([undefined, 5])
})

it('declines with a reason, hears one appeal, and lets somebody else read it', async () => {
  const said = await say('o-zhao', '把桥头摆摊的人统统赶走。')
  const decide = (openid: string, revision: number, decision: 'RELEASE' | 'DECLINE') =>
    town.as(openid)('room.decide', { saidId: said.id, revision, decision, text: '这句话针对具体的人。' })
  await expect(jiang()('room.decide', { saidId: said.id, revision: 1, decision: 'DECLINE' })).rejects.toEqual(
    refused('invalid_input', 'text'),
  )
  await decide('o-jiang', 1, 'DECLINE')
  await minute()
  expect((await town.as('o-zhao')('notice.list', {})).rows).toContainEqual(
    expect.objectContaining({ kind: 'statement.declined' }),
  )
  const own = (await town.as('o-zhao')('room.get', c1)).own
  expect(own).toMatchObject([{ state: 'DECLINED', reason: '这句话针对具体的人。', mayAppeal: true }])
  const appeal = { saidId: said.id, revision: 2, text: '我说的是占道，不是人。' }
  await expect(town.as('o-wang')('room.appeal', appeal)).rejects.toEqual(refused('not_found'))
  await town.as('o-zhao')('room.appeal', appeal)
  await expect(decide('o-jiang', 3, 'RELEASE')).rejects.toEqual(refused('forbidden', 'same_person'))
  await decide('o-staff', 3, 'DECLINE')
  await expect(town.as('o-zhao')('room.appeal', { ...appeal, revision: 4 })).rejects.toEqual(
    refused('wrong_status', 'appealed'),
  )
})

it('merges what says the same before anybody votes on it, and never after', async () => {
  const said = await say('o-qian', '绿灯时间长一点，老人走得过去。')
  const merge = { saidId: said.id, revision: 1, decision: 'MERGE' as const }
  await expect(jiang()('room.decide', { ...merge, intoId: said.id })).rejects.toEqual(
    refused('invalid_input', 'intoId'),
  )
  await jiang()('room.decide', { ...merge, intoId: ids.green! })
  await expect(
    jiang()('room.decide', { saidId: ids.green!, revision: 2, decision: 'MERGE', intoId: said.id }),
  ).rejects.toEqual(refused('wrong_status'))
  await minute()
  expect((await town.as('o-qian')('notice.list', {})).rows).toContainEqual(
    expect.objectContaining({ kind: 'statement.merged' }),
  )
})

it('lets nobody let her own words through', async () => {
  const doubtful = { text: '【复核】请交警早高峰来站一个月。', named: false, seed: true as const }
  const said = await jiang()('room.say', { ...c1, ...doubtful, key: key() })
  await expect(jiang()('room.decide', { saidId: said.id, revision: 1, decision: 'RELEASE' })).rejects.toEqual(
    refused('forbidden', 'self_review'),
  )
  await town.as('o-staff')('room.decide', { saidId: said.id, revision: 1, decision: 'RELEASE' })
  const seed = await jiang()('room.say', {
    ...c1,
    text: '宁可车多等十秒，也要让人走完。',
    named: true,
    seed: true,
    key: key(),
  })
  expect(seed).toMatchObject({ state: 'SHOWN', name: '江一舟', seed: true })
  await expect(
    town.as('o-wang')('room.say', { ...c1, text: '我先放一句。', named: false, seed: true, key: key() }),
  ).rejects.toEqual(refused('forbidden', 'seed'))
})

it('asks once who has not voted on everything', async () => {
  const before = await town.as('o-wang')('room.pulse', c1)
  expect(before).toMatchObject({ status: 'OPEN_ONLINE', voters: 4 })
  for (const { id } of (await town.as('o-zhao')('room.get', c1)).statements)
    await town.as('o-zhao')('room.vote', { ...c1, statementId: id, vote: 1 })
  await jiang()('room.nudge', c1)
  await expect(jiang()('room.nudge', c1)).rejects.toEqual(refused('wrong_status', 'nudged'))
  await minute()
  const kinds = async (openid: string) =>
    (await town.as(openid)('notice.list', {})).rows.map(({ kind }) => kind)
  expect(await kinds('o-wang')).toContain('consult.voteReminder')
  expect(await kinds('o-zhao')).not.toContain('consult.voteReminder')
})

it('is read-only once it is closed, and counts what was acknowledged before', async () => {
  const { revision } = await jiang()('consultation.get', c1)
  await town.as('o-wang')('room.vote', { ...c1, statementId: ids.green!, vote: -1 })
  await jiang()('session.start', { ...c1, revision, key: key(), early: true })
  await jiang()('session.end', { ...c1, revision: revision + 1, key: key() })
  await expect(town.as('o-wang')('room.vote', { ...c1, statementId: ids.green!, vote: 1 })).rejects.toEqual(
    refused('wrong_status', 'room_closed'),
  )
  await expect(say('o-wang', '我还有一句话要说。')).rejects.toEqual(refused('wrong_status', 'room_closed'))
  town.advance({ minutes: 2 })
  await minute()
  const room = await town.as('o-newcomer')('room.get', c1)
  expect(room).toMatchObject({ isOpen: false, shut: 'closed' })
  expect(room.counts[ids.green!]).toEqual([{ role: 'RESIDENT', agree: 2, disagree: 2, pass: 0 }])
  const [head] = await town.rows('roomHeads')
  expect(head).not.toHaveProperty('countAt')
})
