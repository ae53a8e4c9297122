import type { Lead } from '@shared/domain/lead/lead'
import { author, clerk } from '../support/leads'
import { startToldTown, type ToldTown } from '../support/told-town'

let town: ToldTown
beforeEach(async () => {
  town = await startToldTown()
  await town.person(author.id)
  await town.person('clerk', { roles: ['unitClerk'], unitId: 'roads' })
  await town.person('deputy', { roles: ['unitDeputy'], unitId: 'roads' })
  await town.person('leader', { roles: ['unitLeader'], unitId: 'roads' })
  await town.person('office', { roles: ['proposalStaff'] })
})
afterEach(() => town.stop())

const statusOf = async (id: string) => (await town.rows('leads', { _id: id }))[0]?.['status']
const kindsOf = async (to: string) => (await town.rows('notices', { to })).map(({ kind }) => kind).sort()
const titles = async (id: string) =>
  (await town.as(`o-${id}`)('notice.list', {})).rows.map(({ title }) => title).reverse()

/** Due on the evening of 12 March, China's time. */
const handling: Partial<Lead> = {
  id: 'lead-1',
  status: 'HANDLING',
  unitId: 'roads',
  dueAt: '2026-03-12T15:59:59.000Z',
  stateDueAt: '2026-03-12T15:59:59.000Z',
}
/** The minute after nine in the morning of a day of March. */
const nine = (day: number) => town.at(`2026-03-${String(day).padStart(2, '0')}T01:01:00.000Z`)

it('reminders climb the unit: two days before, on the day, a day later the deputy, then the leader', async () => {
  await town.put(handling)
  const told: Record<number, string[]> = {}
  const seen = new Set<string>()
  for (let day = 8; day <= 17; day++) {
    nine(day)
    await town.timer()
    await town.timer()
    const rows = (await town.rows('notices')).filter(({ _id }) => !seen.has(_id))
    rows.forEach(({ _id }) => seen.add(_id))
    if (rows.length) told[day] = rows.map(({ to, kind }) => `${String(to)} ${String(kind)}`).sort()
  }
  expect(told).toEqual({
    10: ['clerk unit.dueSoon'],
    12: ['clerk unit.dueToday'],
    13: ['clerk unit.overdue', 'deputy unit.overdue'],
    15: ['leader unit.overdue', 'office lead.overdueLeader'],
  })
  expect(await titles('clerk')).toEqual(['答复还有 2 天到期', '答复今天到期', '答复已逾期 1 天'])
  expect(await titles('leader')).toEqual(['答复已逾期 3 天'])
})

it('a clock that jumps gives no reminder that is untrue by now, and everybody of the ladder hears', async () => {
  await town.put(handling)
  nine(20)
  await town.timer()
  expect(await titles('clerk')).toEqual(['答复已逾期 8 天'])
  expect(await titles('deputy')).toEqual(['答复已逾期 8 天'])
  expect(await titles('leader')).toEqual(['答复已逾期 8 天'])
  nine(21)
  await town.timer()
  expect(await town.rows('notices', { to: 'clerk' })).toHaveLength(1)
})

it('a unit that says nothing has accepted: its clock began with the referral', async () => {
  const stateDueAt = '2026-03-03T15:59:59.000Z'
  await town.put({ ...handling, status: 'REFERRED', stateDueAt })
  town.at('2026-03-03T16:00:00.000Z')
  await town.timer()
  const [lead] = await town.rows('leads', { _id: 'lead-1' })
  expect(lead).toMatchObject({ status: 'HANDLING', dueAt: handling.dueAt, stateDueAt: handling.dueAt })
  expect(await kindsOf('clerk')).toEqual(['unit.autoAccepted'])
  expect(await kindsOf(author.id)).toEqual(['lead.unitAccepted'])
})

it.each([
  ['a question without an answer', { status: 'NEEDS_INFO', question: '在哪一段？' }, 'CLOSED_NO_INFO'],
  ['a claim that ran out', { status: 'CLAIMED' }, 'OPEN'],
  ['an answer that nobody confirmed', { status: 'ANSWERED', resultMeaning: 'DONE' }, 'CLOSED'],
  ['a check without a verdict', { status: 'SAFETY_CHECK' }, 'HELD'],
] as const)('%s goes on by itself', async (_what, part, to) => {
  const log = jest.spyOn(console, 'error').mockImplementation()
  const stateDueAt = '2026-03-10T15:59:59.000Z'
  const claim = { personId: 'member-1', name: '苏望舒', at: town.now(), until: stateDueAt }
  await town.put({ id: 'lead-1', stateDueAt, ...part, ...(part.status === 'CLAIMED' && { claim }) })
  town.at('2026-03-10T16:00:00.000Z')
  const { takeTimedSteps } = await import('../../cloudfunctions/jobs/take-timed-steps')
  await takeTimedSteps(town.deps())
  await takeTimedSteps(town.deps())
  expect(await statusOf('lead-1')).toBe(to)
  expect((await town.rows('leads', { _id: 'lead-1' }))[0]).toMatchObject({ revision: 2 })
  log.mockRestore()
})

it('silence is told as silence', async () => {
  const part = { status: 'ANSWERED', resultMeaning: 'DONE', unitId: 'roads' } as const
  await town.put({ id: 'lead-1', stateDueAt: '2026-03-10T15:59:59.000Z', ...part })
  town.at('2026-03-10T16:00:00.000Z')
  await town.timer()
  const { rows } = await town.as(`o-${author.id}`)('notice.list', {})
  expect(rows.at(0)).toMatchObject({
    kind: 'lead.closed',
    body: '编号XS-2026-000001，结果：已经解决（还没人确认）。以后又出问题，还可以再反映。',
  })
})

it('a lead that cannot be moved backs off, and the next one moves', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation()
  await town.put({ id: 'lead-2', status: 'NEEDS_INFO', stateDueAt: '2026-03-05T15:59:59.000Z' })
  await town.add('leads', { _id: 'lead-1', momentAt: '2026-03-01T00:00:00.000Z', status: 'NO_SUCH' })
  town.at('2026-03-06T01:00:00.000Z')
  await town.timer()
  expect(await statusOf('lead-2')).toBe('CLOSED_NO_INFO')
  const [bad] = await town.rows('leads', { _id: 'lead-1' })
  expect(bad).toMatchObject({ momentTries: 1, momentAt: '2026-03-06T01:01:00.000Z' })
  log.mockRestore()
})

describe('what had to be read', () => {
  const refer = async () => {
    const put = await town.put({ id: 'lead-1', status: 'OPEN' })
    const set = { unitId: 'roads', dueAt: '2026-03-12T15:59:59.000Z' }
    const by = { id: 'office', roles: ['proposalStaff' as const] }
    const lead = await town.step(put, 'refer', { by, set, facts: { unitId: 'roads' } })
    await town.tell()
    return lead
  }
  const repeat = async () => {
    const { repeatMust } = await import('../../cloudfunctions/jobs/repeat-must')
    return repeatMust(town.deps())
  }
  const rows = () => town.rows('notices', { to: 'clerk' })

  it('comes back once after three days, at the top and by WeChat again', async () => {
    await town.allow('clerk', 'unitTodo', 5)
    await refer()
    await town.push()
    town.advance({ days: 3, minutes: 1 })
    expect(await repeat()).toEqual({ repeated: 1 })
    await town.push()
    expect(await rows()).toMatchObject([{ push: 'SENT', repeatedAt: town.now(), mustLate: true }])
    expect(town.received('clerk')).toHaveLength(2)
    town.advance({ days: 4 })
    expect(await repeat()).toEqual({ repeated: 0 })
    expect(await town.as('o-office')('notice.listTroubles', {})).toMatchObject({ unreadMust: 1 })
  })

  it('does not come back once it was read', async () => {
    await refer()
    const mine = town.as('o-clerk')
    expect(await mine('notice.unread', {})).toEqual({ unread: 1 })
    const ids = (await mine('notice.list', {})).rows.map(({ id }) => id)
    await town.as('o-office')('notice.read', { ids }) // somebody else's: changes nothing
    expect(await mine('notice.unread', {})).toEqual({ unread: 1 })
    await mine('notice.read', { ids })
    expect(await mine('notice.unread', {})).toEqual({ unread: 0 })
    town.advance({ days: 4 })
    expect(await repeat()).toEqual({ repeated: 0 })
  })

  it('does not come back once the matter has gone on', async () => {
    const lead = await refer()
    await town.step(lead, 'acceptReferral', { by: { ...clerk, id: 'clerk', unitId: 'roads' } })
    town.advance({ days: 4 })
    expect(await repeat()).toEqual({ repeated: 0 })
    expect((await rows())[0]?.['mustAt']).toBeUndefined()
  })
})
