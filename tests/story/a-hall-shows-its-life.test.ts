import type { Consultation } from '@shared/domain/consultation/consultation'
import { pledge } from '@shared/domain/commitment/pledge'
import { db } from '../../cloudfunctions/store/cloudbase'
import { newConsultation } from '../../cloudfunctions/store/consultations'
import { forgetTown } from '../../cloudfunctions/store/town'
import { aConsultation } from '../support/consultations'
import { png } from '../support/photo-files'
import { startTown, type Town } from '../support/town'

/** What who stands before a hall's door finds on its page, and what the leader behind it finds on her desk. */
let town: Town
let leader = ''
const HALL = 'hall-liuqiao'
const key = (n: number) => `key-of-a-tap-${String(n).padStart(6, '0')}`
const hall = { hallId: HALL }
const silent = png('MINYI-SILENT')

const refusal = async (asked: Promise<unknown>) => {
  const error = (await asked.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )) as { code: string; field?: string } | undefined
  return error ? [error.code, error.field].filter(Boolean).join(' ') : 'taken'
}
const put = (over: Partial<Consultation>) => {
  const made = aConsultation(over)
  return town.add('consultations', { ...newConsultation(made, []), _id: made.id })
}
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort()

beforeEach(async () => {
  jest.spyOn(console, 'info').mockImplementation()
  town = await startTown()
  leader = await town.appoint('o-leader', { roles: ['supervisor'], name: '郑盯办' })
  await town.appoint('o-other', { roles: ['supervisor'], name: '别的领导' })
  await town.appoint('o-office', { roles: ['proposalStaff'], name: '沈怀瑾' })
  await town.appoint('o-helper', { roles: ['stationHelper'], name: '帮办员', areaId: HALL })
  await town.appoint('o-zou')
})
afterEach(() => town.stop())

it('a planned talk stays in the plan of its hall when it opens, and stands on top while people talk', async () => {
  const plannedFor = '2026-05-20'
  await put({ id: 'coming', status: 'PREP', plannedFor })
  await put({ id: 'open', status: 'OPEN_ONLINE', plannedFor })
  await put({ id: 'done', status: 'TRACKING', plannedFor })
  await put({ id: 'called', status: 'CALL' })
  await put({ id: 'off', status: 'CANCELLED', plannedFor })
  await put({ id: 'next-year', status: 'PLANNED', plannedFor: '2027-01-10' })
  await put({ id: 'elsewhere', status: 'OPEN_ONLINE', plannedFor, hallId: 'hall-far' })
  const life = await town.as('o-zou')('hall.life', hall)
  expect(ids(life.now)).toEqual(['called', 'open'])
  expect(ids(life.plan)).toEqual(['coming', 'done', 'open'])
  expect(life.year).toBe(2026)
})

it('what was planned before halls had a page of it is in the plan of its hall, too (found by a review)', async () => {
  const made = aConsultation({ id: 'old', status: 'TRACKING', plannedFor: '2026-02-10' })
  const facets = ['RESULTS', `RESULTS@${HALL}`, `@${HALL}`, 'LIVE', 'PLAN 2026']
  await town.add('consultations', { ...newConsultation(made, []), facets, _id: made.id })
  expect(ids((await town.as('o-zou')('hall.life', hall)).plan)).toEqual(['old'])
})

it('results are told with who does what by when, and no draft line of a talk that the level above settled', async () => {
  const line = { row: 1, measure: '调整桥头信号灯', unitId: 'roads', due: '2026-05-20' }
  const outcome = { suggestions: [], responsibilities: [line] }
  const stepOf = (step: 'publish' | 'escalateBack') => ({
    ...{ id: `e-${step}`, step, revision: 2, actorId: 'a', role: 'system' as const, facts: {} },
    ...{ at: '2026-03-02T01:00:00.000Z', to: 'TRACKING' as const },
  })
  await put({ id: 'done', status: 'TRACKING', outcome, history: [stepOf('publish')] })
  await put({ id: 'above', status: 'TRACKING', outcome, history: [stepOf('escalateBack')] })
  const { rows } = await town.as('o-zou')('hall.results', hall)
  const measuresOf = (id: string) => rows.find(row => row.id === id)?.measures
  expect(measuresOf('done')).toEqual([line])
  expect(measuresOf('above')).toEqual([])
})

it('kept promises, examples and pictures of walks are the hall\u2019s own, and what is held is not shown', async () => {
  const at = '2026-03-02T01:00:00.000Z'
  const line = { row: 1, measure: '调整桥头信号灯', unitId: 'roads', due: '2026-05-20' }
  const { id, ...promise } = pledge(aConsultation({ status: 'TRACKING' }), line, { at })
  const lists = { facets: ['KEPT', `KEPT@${HALL}`], statusKey: `${at}_${id}`, outbox: [] }
  await town.add('commitments', { ...promise, status: 'VERIFIED', ...lists, _id: id })
  const story = {
    title: '桥头过街',
    background: '绿灯只有十八秒，老人走不完。',
    method: '线上表态，会上定下时长。',
    effect: '绿灯二十八秒，人人走得完。',
  }
  const told = { ...story, revision: 1, hallId: HALL, no: 'XY-2026-000003', nominatedAt: at, publishedAt: at }
  await town.add('cases', { ...told, status: 'PUBLISHED', key: `${at}_c1`, _id: 'c1' })
  await town.add('cases', { ...told, status: 'NOMINATED', key: `${at}_c2`, _id: 'c2' })

  const upload = async () => {
    const { photoId, url, headers } = await town.as('o-office')('photo.ticket', { bytes: silent.length })
    await fetch(url, { method: 'PUT', headers, body: new Uint8Array(silent) })
    await town.as('o-office')('photo.arrived', { photoId })
    return photoId
  }
  const [passed, waits] = [await upload(), await upload()]
  await db.collection('photos').doc(passed).update({ state: 'PASSED' })
  const { preparation } = aConsultation()
  const walked = (photoIds: string[]) => ({
    ...preparation,
    research: { ...preparation.research!, photoIds },
  })
  await put({ id: 'walked', status: 'TRACKING', preparation: walked([passed, waits]) })
  await put({ id: 'held', status: 'OPEN_ONLINE', preparation: { ...walked([passed]), held: true } })

  const life = await town.as('o-zou')('hall.life', hall)
  expect(ids(life.kept)).toEqual([id])
  expect(life.cases).toEqual([{ id: 'c1', title: '桥头过街' }])
  expect(life.scenes.map(({ consultationId, photos }) => [consultationId, ids(photos)])).toEqual([
    ['walked', [passed]],
  ])
})

it('what is raised at the code on the door comes to us by the code', async () => {
  const lead = { situation: '桥头的路灯不亮，老人走得提心吊胆。', placeId: 'liuqiao-c', key: key(1) }
  const raise = (id: string) => town.as('o-zou')('lead.submit', { ...lead, origin: { kind: 'HALL', id } })
  expect(await refusal(raise('liuqiao'))).toBe('not_found origin')
  const { id } = await raise(HALL)
  expect(await town.rows('leads', { _id: id })).toMatchObject([
    { channel: 'QR', origin: { kind: 'HALL', id: HALL } },
  ])
})

it('who stands behind a hall is chosen among the leaders, and nobody else can be', async () => {
  const { rows } = await town.as('o-helper')('hall.leaders', {})
  expect(rows.map(({ name }) => name).sort()).toEqual(['别的领导', '郑盯办'])
  const zou = (await town.as('o-zou')('person.me', {})).id
  const save = (pairedLeaderId: string, revision = 0) =>
    town.as('o-helper')('hall.save', { ...hall, revision, photoIds: [], pairedLeaderId })
  expect(await refusal(save(zou))).toBe('invalid_input pairedLeaderId')
  expect(await refusal(save(leader))).toBe('taken')
  await db
    .collection('people')
    .doc(leader)
    .update({ roles: ['resident'] })
  expect(await refusal(save(leader, 1))).toBe('taken')
})

describe('the desk of the leader behind a hall', () => {
  const schedule = [{ stepId: 'research', owner: '召集人', due: '2026-03-01' }]
  const desk = (openid: string) => town.as(openid)('convene.desk', {})
  beforeEach(async () => {
    await town.add('halls', { _id: HALL, revision: 1, photoIds: [], pairedLeaderId: leader })
    const { preparation } = aConsultation()
    await put({ id: 'late', status: 'PREP', preparation: { ...preparation, schedule } })
    await put({ id: 'in-time', status: 'PREP' })
    await put({ id: 'confirming', status: 'CONFIRMING', stateDueAt: '2026-03-01T00:00:00.000Z' })
    await put({ id: 'no-answer', status: 'CONFIRMING', stateDueAt: '2026-03-01T00:00:00.000Z' })
    const correction = { personId: 'p', part: 'MINUTES', text: '漏了一条', at: '2026-02-26T01:00:00.000Z' }
    await town.add('corrections', {
      ...{ ...correction, _id: 'k1', consultationId: 'no-answer', state: 'OPEN', outbox: [] },
    })
    const month = { theme: '家门口的安全', from: '2026-02-01', to: '2026-05-31', revision: 1 }
    const days = { topicBy: '2026-02-20', sessionBy: '2026-04-20', minutesBy: '2026-05-20' }
    const towns = { townIds: ['liuqiao', 'shibu'], createdAt: '2026-02-01T00:00:00.000Z' }
    await town.add('months', { _id: 'month', ...month, ...days, ...towns })
    forgetTown()
  })

  it('shows what is late there, and nothing that goes its way', async () => {
    const { rows, months } = await desk('o-leader')
    expect(rows.map(({ id, late, may }) => [id, late.map(({ due }) => due), may.length]).sort()).toEqual([
      ['late', ['2026-03-01'], 0],
      ['no-answer', ['2026-03-01'], 0],
    ])
    expect(months).toEqual([
      { theme: '家门口的安全', late: [{ townId: 'liuqiao', part: 'topic', by: '2026-02-20' }] },
    ])
  })

  it('shows nothing of it to a leader who stands behind another hall', async () => {
    expect(await desk('o-other')).toEqual({ rows: [], months: [] })
  })

  it('shows the office everything of its place, the late marked', async () => {
    const { rows } = await desk('o-office')
    expect(
      rows
        .filter(({ late }) => late.length)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['late', 'no-answer'])
    expect(rows).toHaveLength(4)
  })
})
