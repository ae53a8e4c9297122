import type { Lead } from '@shared/domain/lead/lead'
import { SYSTEM } from '@shared/domain/person/actor'
import { author, clerk, leader, supervisor } from '../support/leads'
import { startToldTown, type ToldTown } from '../support/told-town'

let town: ToldTown
beforeEach(async () => {
  town = await startToldTown()
  await town.person(author.id)
})
afterEach(() => town.stop())

const told = async () =>
  (await town.rows('notices')).map(({ to, kind }) => `${String(to)} ${String(kind)}`).sort()

const passed = async (part: Partial<Lead> = {}) => {
  await town.step(await town.put({ status: 'SAFETY_CHECK', ...part }), 'pass', { by: SYSTEM })
  await town.tell()
}

describe('a new lead', () => {
  it("is for the town's own workers", async () => {
    await town.person('here', { roles: ['townWorker'], areaId: 'liuqiao' })
    await town.person('elsewhere', { roles: ['townWorker'], areaId: 'shibu' })
    await town.person('office', { roles: ['proposalStaff'] })
    await passed()
    expect(await told()).toEqual(['here lead.newLead'])
  })

  it('is for the office where a town has no worker', async () => {
    await town.person('elsewhere', { roles: ['townWorker'], areaId: 'shibu' })
    await town.person('office', { roles: ['proposalStaff'] })
    await town.person('chief', { roles: ['proposalChief', 'proposalStaff'] })
    await passed()
    expect(await told()).toEqual(['chief lead.newLead', 'office lead.newLead'])
  })
})

describe('what a unit has to do', () => {
  const replied = async () => {
    const put = await town.put({ status: 'HANDLING', unitId: 'u02', dueAt: '2026-03-20T15:59:59.000Z' })
    await town.step(put, 'reply', { by: clerk })
    await town.tell()
  }

  it('is told to those who do it, in that unit', async () => {
    await town.person('leader', { roles: ['unitLeader'], unitId: 'u02' })
    await town.person('deputy', { roles: ['unitDeputy'], unitId: 'u02' })
    await town.person('clerk', { roles: ['unitClerk'], unitId: 'u02' })
    await town.person('stranger', { roles: ['unitLeader'], unitId: 'u03' })
    await replied()
    expect(await told()).toEqual(['deputy unit.toSign', 'leader unit.toSign'])
  })

  it('finds somebody of the unit when nobody holds the role', async () => {
    await town.person('other-clerk', { roles: ['unitClerk'], unitId: 'u02' })
    await replied()
    expect(await told()).toEqual(['other-clerk unit.toSign'])
  })

  it('is told to the unit that had it when it was decided, though another has it by now', async () => {
    await town.person('first', { roles: ['unitClerk'], unitId: 'u02' })
    await town.person('second', { roles: ['unitClerk'], unitId: 'u03' })
    const office = { id: 'office', roles: ['proposalStaff' as const] }
    const put = await town.put({ status: 'RETURN_ASKED', unitId: 'u02' })
    const set = { lastUnitId: 'u02', unitId: undefined }
    const open = await town.step(put, 'approveReturn', { by: office, set, facts: { unitId: 'u02' } })
    await town.step(open, 'refer', { by: office, set: { unitId: 'u03' }, facts: { unitId: 'u03' } })
    await town.tell()
    expect(await told()).toEqual([
      `${author.id} lead.referred`,
      `${author.id} lead.returned`,
      'first unit.returnDecided',
      'second unit.referred',
    ])
    const [decided] = (await town.as('o-first')('notice.list', {})).rows
    expect(decided?.body).toBe('编号XS-2026-000001：同意退回。')
  })
})

it('a second denial is told to the unit, to the office and to the supervisors', async () => {
  await town.person('clerk', { roles: ['unitClerk'], unitId: 'u02' })
  await town.person(supervisor.id, { roles: ['supervisor'] })
  await town.person('office', { roles: ['proposalStaff'] })
  const put = await town.put({ status: 'ANSWERED', unitId: 'u02', round: 2 })
  const set = { round: 3, supervised: true, dueAt: '2026-03-20T15:59:59.000Z' }
  await town.step(put, 'deny', { by: author, set, facts: { round: 3, unitId: 'u02' } })
  await town.tell()
  expect(await told()).toEqual([
    'clerk unit.denied',
    'office lead.deniedTwice',
    `${supervisor.id} lead.deniedTwice`,
  ])
})

it('words that are held are told to the staff who look at them; what was done is told all the same', async () => {
  await town.person('office', { roles: ['proposalStaff'] })
  await town.person('clerk', { roles: ['unitClerk'], unitId: 'u02' })
  const handling = await town.put({ id: 'lead-1', status: 'HANDLING', unitId: 'u02' })
  await town.step(handling, 'progress', { by: clerk, text: '加微信详谈', held: true })
  const answered = await town.put({ id: 'lead-2', status: 'ANSWERED', unitId: 'u02' })
  await town.step(answered, 'deny', { by: author, text: '还是不亮', held: true, facts: { round: 2 } })
  await town.tell()
  expect(await told()).toEqual(['clerk unit.denied', 'office lead.heldStaff', 'office lead.heldStaff'])
})

it('an author who follows her own lead hears of it once', async () => {
  const put = await town.put({ id: 'lead-1', status: 'SIGN_OFF', unitId: 'u02' })
  const at = town.now()
  await town.add('follows', {
    _id: `lead-1:${author.id}`,
    leadId: 'lead-1',
    personId: author.id,
    kind: 'MET',
    at,
  })
  await town.step(put, 'sign', {
    by: leader,
    set: { resultMeaning: 'DONE' },
    facts: { resultMeaning: 'DONE' },
  })
  await town.tell()
  expect(await told()).toEqual([`${author.id} lead.answered`])
})
