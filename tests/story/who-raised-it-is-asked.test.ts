import { startTown, type Town } from '../support/town'
import { consultationDoc } from '../../scripts/bench/cases/consultation-cases'
import { leadDocs } from '../support/lead-docs'

/** Who brought a matter to the talk can be asked to its table, and nobody learns by that who she is. */
let town: Town
const people: Record<string, string> = {}
const c1 = { consultationId: 'c1' }
const key = (n: number) => `key-of-a-tap-${String(n).padStart(6, '0')}`
const refusal = async (asked: Promise<unknown>) => {
  const error = (await asked.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )) as { code: string; field?: string } | undefined
  return error ? [error.code, error.field].filter(Boolean).join(' ') : 'taken'
}
const candidates = (openid: string, role: 'RESIDENT' | 'STAKEHOLDER') =>
  town.as(openid)('convene.candidates', { ...c1, for: role })

beforeEach(async () => {
  jest.spyOn(console, 'info').mockImplementation()
  town = await startTown()
  people.convener = await town.appoint('o-convener', { roles: ['member'], name: '何召集' })
  people.member = await town.appoint('o-member', { roles: ['member'], name: '苏望舒' })
  people.expert = await town.appoint('o-expert', { roles: ['convener'], name: '白砚秋' })
  await town.appoint('o-office', { roles: ['proposalStaff'], name: '沈怀瑾' })
  for (const name of ['wang', 'zhao']) people[name] = await town.appoint(`o-${name}`)
  const at = '2026-03-02T01:00:00.000Z'
  const topic = { consultationId: 'c1', title: '桥头怎么走更安全', source: 'PUBLIC_LEAD', byRole: 'resident' }
  const proposers = [people.wang, people.member, people.convener]
  await town.add('topics', {
    ...{ ...topic, _id: 't1', revision: 1, proposedBy: people.wang, proposers, state: 'CHOSEN', at },
    ...{ leadIds: [], supports: 3, weight: 0, outbox: [] },
  })
  await town.add('leads', ...leadDocs(['OPEN'], { 'o-resident': people.zhao! }))
  await town.add(
    'consultations',
    consultationDoc({ status: 'PREP', convenerId: people.convener!, topicId: 't1', leadIds: ['lead-OPEN'] }),
  )
})
afterEach(() => town.stop())

it('offers proposers and authors by what they brought, and no member who brought something unnamed', async () => {
  const { rows } = await candidates('o-convener', 'RESIDENT')
  const [lead] = await town.rows('leads', { _id: 'lead-OPEN' })
  expect(rows).toEqual([
    { id: 'topic:0', kind: 'proposer', name: '桥头怎么走更安全' },
    { id: 'lead:lead-OPEN', kind: 'author', name: lead?.['no'] },
  ])
  expect(JSON.stringify(rows)).not.toContain(people.wang)
  expect(await refusal(candidates('o-member', 'RESIDENT'))).toBe('forbidden')
  const named = (await candidates('o-convener', 'STAKEHOLDER')).rows.map(({ name }) => name)
  expect(named).toEqual(expect.arrayContaining(['桥头怎么走更安全', '苏望舒']))
})

it('asks her by a notice, lets her say yes, and calls her by what she brought', async () => {
  const ask = (raisedId: string) =>
    town.as('o-convener')('seat.invite', { ...c1, role: 'RESIDENT', who: { raisedId } })
  expect(await refusal(ask('topic:1'))).toBe('invalid_input who')
  await ask('topic:0')
  await town.timer()
  const told = (await town.as('o-wang')('notice.list', {})).rows.map(({ kind }) => kind)
  expect(told).toContain('consult.invited')
  const [row] = (await town.as('o-convener')('seat.list', c1)).rows
  expect(row).toMatchObject({ role: 'RESIDENT', state: 'INVITED', note: '提话题“桥头怎么走更安全”的人' })
  expect(row?.name).toBeUndefined()
  await town.as('o-wang')('seat.answer', { ...c1, yes: true })
  expect((await town.as('o-convener')('seat.list', c1)).rows).toMatchObject([{ state: 'SEATED' }])
})

it('an expert with an account is asked by a message, and sits when she says yes', async () => {
  const expert = { name: '白砚秋', field: '交通工程', consentOn: '2026-03-01', personId: people.expert! }
  const stranger = { ...expert, personId: people.wang! }
  const save = (line: typeof expert) => town.as('o-office')('expert.save', { expert: line, key: key(1) })
  expect(await refusal(save(stranger))).toBe('invalid_input personId')
  const { id: expertId } = await save(expert)
  await town.as('o-convener')('seat.invite', { ...c1, role: 'EXPERT', who: { expertId } })
  const rows = async () => (await town.as('o-convener')('seat.list', c1)).rows
  expect(await rows()).toMatchObject([{ role: 'EXPERT', state: 'INVITED' }])
  await town.timer()
  const told = (await town.as('o-expert')('notice.list', {})).rows.map(({ kind }) => kind)
  expect(told).toContain('consult.invited')
  await town.as('o-expert')('seat.answer', { ...c1, yes: true })
  expect(await rows()).toMatchObject([{ role: 'EXPERT', state: 'SEATED', expertId }])
})

it('every one of the six roles has its line in the settings of a place', async () => {
  const { defaultSettings } = await import('@shared/domain/settings/default-settings')
  expect(defaultSettings.consultation.seats.map(({ role }) => role)).toEqual([
    ...['RESIDENT', 'STAKEHOLDER', 'ELDER', 'MEMBER', 'EXPERT', 'UNIT'],
  ])
})
