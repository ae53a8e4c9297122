import type { Topic } from '@shared/domain/consultation/topic'
import { db } from '../../cloudfunctions/store/cloudbase'
import { lists, minutes, startTalk } from '../support/ended-talk'
import { leadDocs } from '../support/lead-docs'

/** Whoever brought a matter into a talk hears when it opens, is called off, and what comes of it. */
let town: Awaited<ReturnType<typeof startTalk>>
const at = '2026-03-02T01:00:00.000Z'
const people: Record<string, string> = {}
const proposers = ['o-proposer', 'o-part']
const supporters = Array.from({ length: 7 }, (_, at) => `o-supporter-${at}`)
const others = ['o-author', 'o-follower', 'o-listed']

const topic = (id: string, of: Partial<Topic>) => ({
  ...{ _id: id, revision: 1, consultationId: 'c1', title: '桥头怎么过街更安全', source: 'PUBLIC_LEAD' },
  ...{ proposedBy: 'somebody', byRole: 'resident', at, state: 'CHOSEN', leadIds: [], proposers: [] },
  ...{ supports: 0, weight: 0, outbox: [], ...of },
})
const behind = (topicId: string, openid: string) => ({
  ...{ _id: `${topicId}:${people[openid]}`, topicId, consultationId: 'c1', personId: people[openid], at },
})

beforeEach(async () => {
  town = await startTalk()
  jest.spyOn(console, 'info').mockImplementation()
  for (const openid of [...proposers, ...supporters, ...others]) people[openid] = await town.appoint(openid)
  await town.add(
    'topics',
    topic('t1', { proposers: [people['o-proposer']!], leadIds: ['lead-OPEN'] }),
    topic('t2', { proposers: [people['o-part']!], parentId: 't1' }),
    topic('t3', { proposers: [people['o-listed']!], state: 'LISTED' }),
  )
  await town.add('topicSupports', ...supporters.map((openid, at) => behind(at % 2 ? 't1' : 't2', openid)))
  await town.add('topicSupports', behind('t3', 'o-listed'))
  await town.add('leads', ...leadDocs(['OPEN'], { 'o-resident': people['o-author']! }))
  const [lead] = await town.rows('leads', { _id: 'lead-OPEN' })
  const consultation = { id: 'c1', no: 'XY-2026-000003' }
  town.emulator.insert('leads', { ...lead, _id: 'lead-OPEN', status: 'IN_CONSULTATION', consultation })
  const follows = { leadId: 'lead-OPEN', personId: people['o-follower'], kind: 'MET', at }
  await town.add('follows', { _id: `lead-OPEN:${people['o-follower']}`, ...follows })
  const [talk] = await town.rows('consultations', { _id: 'c1' })
  town.emulator.insert('consultations', { ...talk, _id: 'c1', leadIds: ['lead-OPEN'] })
})
afterEach(() => town.stop())

const whoHeard = async (kind: string) => {
  await town.minute()
  const all = [...proposers, ...supporters, ...others]
  const inboxes = await Promise.all(all.map(openid => town.inbox(openid)))
  return all.filter((_openid, at) => inboxes[at]!.includes(kind as never))
}

it('when the room opens: who proposed it or a part, who stands behind it, the lead’s author and followers', async () => {
  await db.collection('consultations').where({ _id: 'c1' }).update({ status: 'PREP' })
  await town.step('o-convener', 'consultation.openOnline')
  expect(await whoHeard('consult.opened')).toEqual([...proposers, ...supporters, 'o-author', 'o-follower'])
})

it('when it is put off, when it gets a new time, and when its last day online moves', async () => {
  const concerned = [...proposers, ...supporters, 'o-author', 'o-follower']
  await town.step('o-convener', 'consultation.prolong', { until: '2026-04-30' })
  expect(await whoHeard('consult.prolonged')).toEqual(concerned)
  await town.step('o-convener', 'consultation.postpone', { text: '交警那天来不了' })
  expect(await whoHeard('consult.postponed')).toEqual(concerned)
  await town.step('o-convener', 'consultation.resume', { sessionAt: '2026-05-06T06:30:00.000Z' })
  expect(await whoHeard('consult.changed')).toEqual(concerned)
  expect(await town.inbox('o-wang')).toEqual(
    expect.arrayContaining(['consult.prolonged', 'consult.postponed', 'consult.changed']),
  )
})

it('before it opens whoever has a seat hears that the meeting moves, once, and of nothing else', async () => {
  await db.collection('consultations').where({ _id: 'c1' }).update({ status: 'PREP' })
  const change = { sessionAt: '2026-05-07T06:30:00.000Z' }
  await town.step('o-convener', 'consultation.prepare', { change })
  await town.step('o-convener', 'consultation.prepare', { change: { ...change, spot: '村部院子' } })
  expect(await whoHeard('consult.changed')).toEqual([])
  expect((await town.inbox('o-wang')).filter(kind => kind === 'consult.changed')).toHaveLength(1)
})

it('when it is called off', async () => {
  await town.step('o-convener', 'consultation.cancel', { text: '场地一直定不下来' })
  // who stays on the list had proposed it too, and is told as before
  expect(await whoHeard('consult.cancelled')).toEqual([...proposers, ...supporters, 'o-listed'])
})

it('when its lists are published; the lead’s people hear of the lead', async () => {
  await town.step('o-convener', 'session.start', { early: true })
  await town.step('o-convener', 'session.end')
  await town.step('o-convener', 'closing.save', { minutes, ...lists })
  await town.step('o-convener', 'closing.send')
  town.advance({ days: 5 })
  await town.step('o-convener', 'closing.publish')
  expect(await whoHeard('consult.published')).toEqual([...proposers, ...supporters])
  expect(await town.inbox('o-author')).toContain('lead.closed')
})

it('a worker that dies among the supporters goes on there, and nobody hears twice', async () => {
  await town.step('o-convener', 'consultation.cancel', { text: '场地一直定不下来' })
  const reached = `5|t1>t1:${people['o-supporter-1']}`
  await db.collection('consultations').where({ _id: 'c1' }).update({ cursor: reached })
  const heard = await whoHeard('consult.cancelled')
  expect(heard).not.toContain('o-supporter-1')
  expect(heard).toEqual(expect.arrayContaining(supporters.filter((_openid, at) => at % 2 === 0)))
  expect((await town.rows('consultations', { _id: 'c1' }))[0]).toMatchObject({ outbox: [] })
  const told = await town.rows('notices', { kind: 'consult.cancelled' })
  expect(new Set(told.map(({ to }) => to)).size).toBe(told.length)
})

it('a lead that grew from a published line says from which talk', async () => {
  await db
    .collection('leads')
    .where({ _id: 'lead-OPEN' })
    .update({ status: 'OPEN', origin: { kind: 'SUGGESTION', id: 'c1:2' } })
  expect((await town.as('o-zhou')('lead.get', { leadId: 'lead-OPEN' })).grewFrom).toBe('c1')
})
