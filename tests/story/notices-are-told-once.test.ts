import { failedPushes, unknownPushes } from '../../cloudfunctions/store/pushes'
import { sendSubscribe } from '../../cloudfunctions/wechat/subscribe-message'
import { author, leader } from '../support/leads'
import { gate, killAt } from '../support/mortal-job'
import { startToldTown, type ToldTown } from '../support/told-town'

jest.mock('../../cloudfunctions/wechat/subscribe-message', () => ({ sendSubscribe: jest.fn() }))

const followers = ['f-1', 'f-2', 'f-3']
const readers = [author.id, ...followers]
let town: ToldTown

/** A lead whose answer was signed a moment ago: news for its author, and for three followers on two pages. */
async function answered(id: string) {
  const put = await town.put({ id, status: 'SIGN_OFF', unitId: 'u02' })
  for (const personId of followers)
    await town.add('follows', { _id: `${id}:${personId}`, leadId: id, personId, kind: 'MET', at: town.now() })
  const set = { resultMeaning: 'DONE' as const }
  return town.step(put, 'sign', { by: leader, set, facts: { unitId: 'u02', resultMeaning: 'DONE' } })
}
const idsOf = (id: string) =>
  [`${id}:2:lead.answered:${author.id}`, ...followers.map(to => `${id}:2:lead.answeredFollower:${to}`)].sort()

async function runJobs() {
  await town.tell()
  await town.push()
}

beforeEach(async () => {
  jest.mocked(sendSubscribe).mockClear()
  town = await startToldTown()
  for (const id of readers) await town.person(id)
  gate()
})
afterEach(() => town.stop())

it('a job that is killed, at whichever await, and run again tells everyone once', async () => {
  for (const id of readers) await town.allow(id, 'reply', 200)
  const messagesOf = (id: string, to: string) =>
    town.received(to).filter(({ page }) => page.includes(`=${id}`))
  let n = 0
  for (let outcome = ''; outcome !== 'finished'; n++) {
    // Given a job that was killed
    const id = `lead-${String(n).padStart(2, '0')}x`
    await answered(id)
    outcome = await killAt(n, runJobs)

    // When it runs again
    await runJobs()

    // Then everybody has one row, and at most one message; who has none is listed
    const rows = await town.rows('notices', { leadId: id })
    expect(rows.map(({ _id }) => _id).sort()).toEqual(idsOf(id))
    const unknown = rows.filter(({ push }) => push === 'SENDING').map(({ to }) => String(to))
    const reached = readers.filter(to => messagesOf(id, to).length > 0)
    expect(readers.filter(to => messagesOf(id, to).length > 1)).toEqual([])
    expect([...new Set([...reached, ...unknown])].sort()).toEqual([...readers].sort())
    expect(rows.every(({ push }) => push === 'SENT' || push === 'SENDING')).toBe(true)
    const [lead] = await town.rows('leads', { _id: id })
    expect(lead).toMatchObject({ outbox: [] })
    expect([lead?.['outboxAt'], lead?.['cursor']]).toEqual([undefined, undefined])
  }
  expect(n).toBeGreaterThan(30)
})

it('a message without an answer is listed, holds up nobody, and is not tried again', async () => {
  for (const id of readers) await town.allow(id, 'reply')
  const log = jest.spyOn(console, 'error').mockImplementation()
  jest.mocked(sendSubscribe).mockImplementation(async ({ openid }) => {
    if (openid === 'o-f-1') throw new Error('timeout')
    return 0
  })
  await answered('lead-a')
  await runJobs()
  await runJobs()

  expect(sendSubscribe).toHaveBeenCalledTimes(4)
  town.advance({ minutes: 1 })
  expect(await unknownPushes(town.now())).toMatchObject([{ _id: 'lead-a:2:lead.answeredFollower:f-1' }])
  expect(JSON.stringify(log.mock.calls)).not.toContain('o-f-1')
  log.mockRestore()
})

it('a notice that was read stays read when its event is told again', async () => {
  await answered('lead-b')
  const [first = ''] = idsOf('lead-b')
  await town.add('notices', { _id: first, to: author.id, readAt: town.now(), push: 'NONE', leadId: 'lead-b' })
  await town.tell()
  const rows = await town.rows('notices', { leadId: 'lead-b' })
  expect(rows.map(({ _id }) => _id).sort()).toEqual(idsOf('lead-b'))
  expect(rows.find(({ _id }) => _id === first)).toMatchObject({ readAt: expect.any(String), push: 'NONE' })
})

it('a step that is saved while the job is at work is told by the next run', async () => {
  const lead = await answered('lead-c')
  let once = true
  gate(async step => {
    const done = await step()
    if (once && (await town.emulator.find('notices')).length === 4) {
      once = false
      gate()
      await town.step(lead, 'confirm', { by: author })
    }
    return done
  })
  await town.tell()
  await town.tell()
  const kinds = (await town.rows('notices', { leadId: 'lead-c' })).map(({ kind }) => kind)
  expect(kinds.filter(kind => kind === 'lead.closed')).toHaveLength(3)
  expect(await town.rows('leads', { outboxAt: { $exists: true } })).toEqual([])
})

it('one lead that cannot be told, and one that cannot be read, hold up nobody and are tried again later', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation()
  await answered('lead-d')
  const [sound] = await town.rows('leads', { _id: 'lead-d' })
  await town.add('leads', {
    ...sound,
    _id: 'lead-bad',
    outboxAt: '2026-01-01T00:00:00.000Z',
    outbox: [{ id: 1 }],
  })
  expect(await town.tell()).toEqual({ told: 1, failed: 1 })
  expect(await town.rows('notices')).toHaveLength(4)
  expect(await town.tell()).toEqual({ told: 0, failed: 0 })
  town.advance({ days: 1 })
  expect(await town.tell()).toEqual({ told: 0, failed: 1 })
  expect(await failedPushes()).toEqual([])
  log.mockRestore()
})

it('followers hear nothing of a lead that was hidden since, nobody of one that was withdrawn', async () => {
  const hidden = await answered('lead-e')
  await town.step(hidden, 'changeVisibility', { by: author, set: { visibility: 'UNIT_ONLY' } })
  const put = await town.put({ id: 'lead-f', status: 'SAFETY_CHECK' })
  const passed = await town.step(put, 'pass', { by: { id: 'system', roles: [] } })
  await town.person('office', { roles: ['proposalStaff'] })
  await town.step(passed, 'withdraw', { by: author })
  await town.tell()
  expect((await town.rows('notices')).map(({ _id }) => _id)).toEqual([`lead-e:2:lead.answered:${author.id}`])
})

it('nobody is told of her own act', async () => {
  await town.person('clerk', { roles: ['unitClerk', 'unitLeader'], unitId: 'u02' })
  const put = await town.put({
    id: 'lead-g',
    status: 'HANDLING',
    unitId: 'u02',
    dueAt: '2026-03-20T15:59:59.000Z',
  })
  await town.step(put, 'reply', { by: { id: 'clerk', roles: ['unitClerk'], unitId: 'u02' } })
  await town.tell()
  expect(await town.rows('notices')).toEqual([])
})

it('a busy WeChat is asked again, later and at most three times more', async () => {
  await town.allow(author.id, 'reply')
  jest.mocked(sendSubscribe).mockResolvedValue(-1)
  await answered('lead-h')
  await town.tell()
  const tries: unknown[] = []
  for (let minute = 0; minute < 20; minute++) {
    await town.push()
    tries.push(jest.mocked(sendSubscribe).mock.calls.length)
    town.advance({ minutes: 1 })
  }
  expect(tries).toEqual([1, 2, 2, 3, 3, 3, 3, ...Array.from({ length: 13 }, () => 4)])
  expect(await failedPushes()).toMatchObject([{ _id: idsOf('lead-h')[0], pushError: '-1' }])
})
