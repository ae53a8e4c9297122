import { consultationDoc } from '../../scripts/bench/cases/consultation-cases'
import { aConsultation } from '../support/consultations'
import { startTalk } from '../support/ended-talk'

/** Whoever calls the server without our pages meets the same gates. */
let town: Awaited<ReturnType<typeof startTalk>>
beforeEach(async () => {
  town = await startTalk()
  jest.spyOn(console, 'info').mockImplementation()
})
afterEach(() => town.stop())

const { preparation } = aConsultation()
const c2 = { consultationId: 'c2' }
const put = (over: Parameters<typeof consultationDoc>[0]) =>
  town.add('consultations', consultationDoc({ id: 'c2', convenerId: town.people.convener, ...over }))
const at = '2026-03-02T01:00:00.000Z'
const sits = (over: object = {}) =>
  town.add('seats', {
    ...{ _id: `c2:${town.people.wang}`, ...c2, personId: town.people.wang, role: 'RESIDENT' },
    ...{ state: 'SEATED', at, ...over },
  })
const revision = async () => (await town.as('o-convener')('consultation.get', c2)).revision
const on = async () => ({ ...c2, revision: await revision(), key: town.key() })
const open = async () => town.refused(town.as('o-convener')('consultation.openOnline', await on()))
const resume = async (more: object = {}) =>
  town.refused(town.as('o-convener')('consultation.resume', { ...(await on()), ...more }))

it('a room for seats alone does not open with nobody on them, whatever is asked for or written', async () => {
  await put({ preparation: { ...preparation, openTo: 'SEATED', seats: [], waived: '大家都忙，先开再说' } })
  expect(await open()).toBe('wrong_status seats_missing')
  const { gates } = await town.as('o-convener')('seat.list', c2)
  expect(gates).toEqual(['seats_missing'])
  await sits({ state: 'INVITED' })
  expect(await open()).toBe('wrong_status seats_missing')
  await town.as('o-wang')('seat.answer', { ...c2, yes: true })
  expect(await open()).toBe('taken')
})

it('a study pack of titles alone is none', async () => {
  await put({ preparation: { ...preparation, studyPack: [{ id: 's1', title: '路口现状' }] } })
  await sits()
  expect(await open()).toBe('wrong_status no_study_pack')
  expect((await town.as('o-wang')('room.get', c2)).shut).toBe('no_pack')
  expect(await town.refused(town.as('o-wang')('room.enter', c2))).toBe('forbidden no_pack')
})

it('a talk that was put off opens again by all the gates: seats, and days to come', async () => {
  await put({ status: 'POSTPONED', pausedFrom: 'OPEN_ONLINE', preparation })
  expect(await resume()).toBe('wrong_status seats_missing')
  await sits()
  town.at('2026-03-21T01:00:00.000Z')
  expect(await resume()).toBe('wrong_status no_end')
  expect(await resume({ onlineUntil: '2026-03-25' })).toBe('wrong_status session_past')
  expect(await resume({ onlineUntil: '2026-03-25', sessionAt: '2026-03-26T01:00:00.000Z' })).toBe('taken')
})

it('nobody is called to a meeting of a talk that has none', async () => {
  await put({ status: 'OPEN_ONLINE', preparation: { ...preparation, form: 'ONLINE' } })
  const start = async () =>
    town.refused(town.as('o-convener')('session.start', { ...(await on()), early: true }))
  expect(await start()).toBe('wrong_status no_meeting')
})

it('who prepared for the convener does not release her own words', async () => {
  await put({ status: 'PREP' })
  await town.appoint('o-other', { roles: ['resident', 'proposalStaff'], name: '沈怀瑾' })
  const agenda = [{ id: 'a1', text: '【复核】先说说桥头的事', minutes: 10 }]
  await town.as('o-staff')('consultation.prepare', { ...(await on()), change: { agenda } })
  const release = async (openid: string) =>
    town.refused(town.as(openid)('consultation.releasePrep', await on()))
  expect(await release('o-staff')).toBe('forbidden self_review')
  expect(await release('o-other')).toBe('taken')
  await town.as('o-convener')('consultation.prepare', { ...(await on()), change: { agenda: [] } })
  await town.as('o-convener')('consultation.prepare', { ...(await on()), change: { agenda } })
  expect(await release('o-staff')).toBe('taken') // these words are the convener's
})

it('nothing is planned for a day that is over', async () => {
  const approvals = ['town', 'committee', 'proposal'].map(levelId => ({
    levelId,
    approved: true,
    by: 'x',
    at,
  }))
  await put({ status: 'TOPIC_REVIEW', approvals, topicId: 't1', plannedFor: '2026-02-20' })
  await town.add('topics', {
    ...{ _id: 't1', revision: 1, ...c2, title: '路口怎么过', source: 'PUBLIC_LEAD', at, proposedBy: 'x' },
    ...{
      byRole: 'resident',
      state: 'CHOSEN',
      leadIds: [],
      proposers: ['x'],
      supports: 0,
      weight: 0,
      outbox: [],
    },
  })
  await town.appoint('o-chair', { roles: ['resident', 'chairMeeting'], name: '主席' })
  const approve = async (more: { plannedFor?: string }) =>
    town.refused(town.as('o-chair')('consultation.approve', { ...(await on()), ...more }))
  expect(await approve({ plannedFor: '2026-03-01' })).toBe('invalid_input plannedFor')
  expect(await approve({})).toBe('invalid_input plannedFor') // the day that was named before is over by now
  expect(await approve({ plannedFor: '2026-04-20' })).toBe('taken')
})

it('who leads by now does not judge how the talk was led, though she voted before', async () => {
  await town.add(
    'consultations',
    consultationDoc({ id: 'c3', status: 'TRACKING', convenerId: town.people.convener }),
  )
  const ballot = { consultationId: 'c3', role: 'RESIDENT', readAt: at, votes: {} }
  for (const personId of [town.people.zhao, town.people.sun])
    await town.add('ballots', { _id: `c3:${personId}`, personId, ...ballot })
  await town.appoint('o-zhao', { roles: ['resident', 'townWorker'], areaId: 'liuqiao' })
  const rate = (openid: string) =>
    town.as(openid)('closing.rate', {
      ...{ consultationId: 'c3', scores: { represent: 5, thorough: 5, effect: 5 } },
    })
  expect((await town.as('o-zhao')('closing.ratings', { consultationId: 'c3' })).mayRate).toBe(false)
  expect(await town.refused(rate('o-zhao'))).toBe('forbidden')
  expect((await rate('o-sun')).voices).toBe(1)
})

/** Each step by who may take it, on a record of each state: nothing is taken out of its turn. */
it('no step is taken out of its turn', async () => {
  const tries = [
    ['consultation.startPrep', 'PLANNED'],
    ['consultation.openOnline', 'PREP'],
    ['consultation.endOnline', 'OPEN_ONLINE'],
    ['session.start', 'OPEN_ONLINE'],
    ['session.end', 'IN_SESSION'],
    ['closing.send', 'WRITING'],
    ['closing.publish', 'CONFIRMING'],
    ['closing.close', 'EVALUATED'],
  ] as const
  const states = ['CALL', 'TOPIC_REVIEW', 'PLANNED', 'PREP', 'OPEN_ONLINE', 'IN_SESSION', 'WRITING'] as const
  const more = [
    'CONFIRMING',
    'PUBLISHED',
    'TRACKING',
    'EVALUATED',
    'CLOSED',
    'POSTPONED',
    'CANCELLED',
  ] as const
  for (const status of [...states, ...more]) {
    const id = `at-${status.toLowerCase()}`
    await put({ id, status })
    town.advance({ minutes: 1 }) // so many taps of one person have a limit of their own
    for (const [action] of tries.filter(([, from]) => from !== status)) {
      const who = action === 'closing.close' ? 'o-staff' : 'o-convener'
      const asked = { consultationId: id, revision: 1, key: town.key() }
      const answer = await town.refused(town.as(who)(action, asked))
      expect([status, action, answer.split(' ')[0]]).toEqual([status, action, 'wrong_status'])
    }
  }
})
