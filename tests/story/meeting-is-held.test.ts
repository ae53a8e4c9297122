import { forgetTown } from '../../cloudfunctions/store/town'
import { startTalk } from '../support/ended-talk'
import { leadDocs } from '../support/lead-docs'

/** A meeting while it lasts, by the actions alone; and a matter that goes one level up and comes back. */
let town: Awaited<ReturnType<typeof startTalk>>
const which = { consultationId: 'c1' }
beforeAll(async () => {
  town = await startTalk({ area: ['city', 'liuqiao', 'liuqiao-c', 'lane', 'hall-lane'] })
  jest.spyOn(console, 'info').mockImplementation()
  await town.step('o-convener', 'session.start', { early: true })
})
afterAll(() => town.stop())

const code = async () => (await town.as('o-convener')('session.code', which)).code
const here = (openid: string, digits: string) => town.as(openid)('session.here', { ...which, code: digits })

it('is opened by the code on the wall, which only the room shows', async () => {
  expect(await town.refused(town.as('o-wang')('session.doorCode', which))).toBe('forbidden')
  const { image } = await town.as('o-convener')('session.doorCode', which)
  expect(image).toMatch(/^data:image\//)
})

it('is joined by the code of now or of the half minute before, once, and left again', async () => {
  expect(await town.refused(town.as('o-wang')('session.code', which))).toBe('forbidden')
  const shown = await code()
  const wrong = shown === '000000' ? '000001' : '000000'
  expect(await town.refused(here('o-zhou', wrong))).toBe('invalid_input code')
  town.advance({ seconds: 20 })
  expect((await here('o-zhou', shown)).present).toBe(1)
  expect((await here('o-zhou', await code())).present).toBe(1)
  town.advance({ seconds: 90 })
  expect(await town.refused(here('o-wang', shown))).toBe('invalid_input code')
  expect((await town.as('o-zhou')('session.notHere', which)).present).toBe(0)
  expect(await town.rows('attendances')).toEqual([])
})

it('has people without phones entered by who helps there, seen by nobody else', async () => {
  const enter = (openid: string, key: string) =>
    town.as(openid)('session.enter', { ...which, key, role: 'ELDER', label: '李阿姨' })
  expect(await town.refused(enter('o-wang', town.key()))).toBe('forbidden')
  const key = town.key()
  await enter('o-convener', key)
  expect((await enter('o-convener', key)).present).toBe(1)
  const seen = await town.as('o-wang')('session.live', which)
  expect([seen.present, seen.presentByRole, seen.entered]).toEqual([1, { ELDER: 1 }, []])
})

it('votes and raises hands only for who is seated or here, each once', async () => {
  const steer = (openid: string, deed: object, key = town.key()) =>
    town.as(openid)('session.steer', { ...which, key, deed: deed as never })
  expect(await town.refused(steer('o-wang', { kind: 'NOTE', text: '我也记' }))).toBe('forbidden')
  const key = town.key()
  const poll = { kind: 'OPEN_POLL', text: '试行二十八秒', options: ['赞成', '反对'] }
  const opened = await steer('o-convener', poll, key)
  expect((await steer('o-convener', poll, key)).polls).toHaveLength(1)
  expect(await town.refused(steer('o-convener', poll))).toBe('wrong_status poll_open')
  const pollId = opened.polls[0]?.id ?? ''
  const vote = (openid: string, option: number) =>
    town.as(openid)('session.vote', { ...which, pollId, option })
  expect(await town.refused(vote('o-zhou', 0))).toBe('forbidden not_here')
  expect(await town.refused(vote('o-wang', 3))).toBe('invalid_input option')
  await vote('o-wang', 0)
  // neither to her nor to who leads: with the next vote the counts would say whose it was
  const open = [(await vote('o-wang', 1)).polls, (await town.as('o-convener')('session.live', which)).polls]
  expect(open).toMatchObject([[{ votes: 1, mine: 1 }], [{ votes: 1 }]])
  const closed = await steer('o-convener', { kind: 'CLOSE_POLL' })
  expect(closed.polls).toMatchObject([{ votes: 1 }])
  expect(JSON.stringify([open, closed])).not.toContain('counts')
  expect(await town.refused(vote('o-wang', 0))).toBe('wrong_status poll_closed')

  const hand = (openid: string, up: boolean) => town.as(openid)('session.hand', { ...which, up })
  await hand('o-wang', true)
  const [up, ...more] = (await hand('o-wang', true)).queue
  expect([up?.role, more]).toEqual(['RESIDENT', []])
  const called = await steer('o-convener', { kind: 'CALL', handId: up?.id ?? '' })
  expect(called.queue[0]?.calledAt).toBeDefined()
  expect((await hand('o-wang', false)).queue).toEqual([])
})

it('of a queue longer than a page everybody reads how many wait, and who stands behind it her own place', async () => {
  const raised = (n: number) => ({
    ...{ _id: `hand-${n}`, consultationId: 'c1', personId: `p-${n}`, role: 'RESIDENT' },
    at: `2026-03-01T0${Math.floor(n / 60)}:${String(n % 60).padStart(2, '0')}:00.000Z`,
  })
  await town.add('hands', ...Array.from({ length: 204 }, (_one, n) => raised(n)))
  const mine = await town.as('o-wang')('session.hand', { ...which, up: true })
  expect([mine.hand, mine.place, mine.hands, mine.queue.length]).toEqual(['UP', 205, 205, 200])
  expect(mine.queue.slice(0, 2).map(({ id }) => id)).toEqual(['hand-0', 'hand-1'])
  const other = await town.as('o-zhao')('session.live', which)
  expect([other.hand, other.place, other.hands]).toEqual(['NONE', undefined, 205])
})

const up = (toHallId: string) =>
  town.step('o-convener', 'closing.escalate', { toHallId, reason: '信号灯归街道管' })
const change = async (collection: string, id: string, over: object) =>
  town.emulator.insert(collection, {
    ...(await town.rows(collection, { _id: id }))[0],
    ...{ _id: id, ...over },
  })

it('goes on by itself when the level above calls the matter off, and may go up again', async () => {
  const { escalatedTo: aboveId = '' } = await up('hall-liuqiao')
  const above = await town.as('o-staff')('consultation.get', { consultationId: aboveId })
  await town.as('o-staff')('consultation.cancel', {
    ...{ consultationId: aboveId, revision: above.revision, key: town.key(), text: '街道今年排不上了' },
  })
  const back = await town.read()
  expect([back.status, back.escalatedTo, back.timeline.at(-1)?.text]).toEqual([
    'WRITING',
    undefined,
    '街道今年排不上了',
  ])
  await town.minute()
  expect(await town.inbox('o-zhao')).toContain('consult.notTakenAbove')
})

it('what this level cannot settle goes up with its record, and the answer comes back down', async () => {
  await town.add('leads', ...leadDocs(['OPEN'], { 'o-resident': town.people.zhao }))
  const leadId = 'lead-OPEN'
  await change('leads', leadId, {
    status: 'IN_CONSULTATION',
    consultation: { id: 'c1', no: 'XY-2026-000003' },
  })
  await change('consultations', 'c1', { leadIds: [leadId] })
  await town.add('places', { _id: 'hall-city', kind: 'HALL', name: '市议事堂', parentId: 'city' })
  forgetTown()
  expect(await town.refused(up('hall-city'))).toBe('invalid_input toHallId')
  expect(await town.refused(up('atlantis'))).toBe('invalid_input toHallId')
  expect(await town.refused(up('city'))).toBe('invalid_input toHallId')
  const gone = await up('hall-liuqiao')
  expect(gone.status).toBe('ESCALATED')
  const aboveId = gone.escalatedTo ?? ''
  const above = await town.as('o-staff')('consultation.get', { consultationId: aboveId })
  expect([above.status, above.escalatedFrom, above.hallId]).toEqual(['PLANNED', 'c1', 'hall-liuqiao'])

  const lines = [{ row: 1, measure: '街道协调延长绿灯', unitId: 'roads', due: '2026-06-30' }]
  const outcome = { minutes: '街道和交警当场商定了办法。', suggestions: [], responsibilities: lines }
  const adopted = [{ row: 1, text: '绿灯延到二十八秒', adopted: true, support: [] }]
  town.emulator.insert('consultations', {
    ...(await town.rows('consultations', { _id: aboveId }))[0],
    ...{ _id: aboveId, status: 'CONFIRMING', convenerId: town.people.convener },
    outcome: { ...outcome, suggestions: adopted },
  })
  const published = await town.as('o-convener')('closing.publish', {
    ...{ consultationId: aboveId, revision: above.revision, key: town.key() },
  })
  expect(published.status).toBe('TRACKING')
  const back = await town.read()
  expect([back.status, back.outcome?.fromAbove]).toEqual([
    'TRACKING',
    expect.stringMatching(/绿灯延到二十八秒[^]*街道协调延长绿灯/),
  ])
  const promised = await town.as('o-zhao')('commitment.ofRoom', { consultationId: 'c1' })
  expect(promised.rows.map(({ text }) => text)).toEqual(['街道协调延长绿灯'])
  const lead = await town.as('o-zhao')('lead.get', { leadId })
  expect([lead.status, lead.resultMeaning, back.stateDueAt !== undefined]).toEqual([
    'CLOSED',
    'PLANNED',
    true,
  ])
  expect((await town.as('o-wang')('closing.ratings', which)).mayRate).toBe(true)
  await town.minute()
  expect(await town.inbox('o-wang')).toEqual(
    expect.arrayContaining(['consult.escalated', 'consult.backFromAbove']),
  )
})

it('a line of a published list grows into a lead, which it names from then on', async () => {
  const { escalatedTo = '' } = await town.read()
  const lead = await town.as('o-zhou')('lead.submit', {
    ...{ key: town.key(), placeId: 'liuqiao-c', origin: { kind: 'SUGGESTION', id: `${escalatedTo}:1` } },
    situation: '绿灯延到二十八秒，老人才走得完，请尽快落实。',
  })
  const { outcome } = await town.as('o-wang')('consultation.get', { consultationId: escalatedTo })
  expect(outcome?.suggestions[0]?.leadId).toBe(lead.id)
})

it('shows who convenes the level above the whole record below', async () => {
  const { escalatedTo = '' } = await town.read()
  const above = await town.appoint('o-above', { roles: ['resident', 'member'], name: '上一级' })
  const asAbove = () => town.as('o-above')('consultation.get', which)
  await change('consultations', 'c1', { status: 'ESCALATED' })
  expect((await asAbove()).outcome).toBeUndefined()
  await change('consultations', escalatedTo, { convenerId: above })
  expect((await asAbove()).outcome).toBeDefined()
})
