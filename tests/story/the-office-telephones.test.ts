import { consultationDoc } from '../../scripts/bench/cases/consultation-cases'
import { author } from '../support/leads'
import { startToldTown, type ToldTown } from '../support/told-town'

const PHONE = '19900002001'
const KEY = 'tap-000000000000000000look'
let town: ToldTown
beforeEach(async () => {
  town = await startToldTown()
  jest.spyOn(console, 'info').mockImplementation()
  await town.person(author.id)
  await town.person('clerk', { roles: ['unitClerk'], unitId: 'roads', name: '桑一鸣' })
  await town.person('office', { roles: ['proposalStaff'], name: '沈怀瑾' })
  await town.person('admin', { roles: ['tenantAdmin'] })
})
afterEach(() => town.stop())

const office = () => town.as('o-office')
const calls = async () => (await office()('notice.listCalls', {})).rows
const count = async () => (await office()('notice.listTroubles', {})).unreadMust
const noted = (action: string) => town.rows('audit', { action })

/** Told, told again after three days, and never read. */
async function unread() {
  await town.tell()
  town.advance({ days: 3, minutes: 1 })
  const { repeatMust } = await import('../../cloudfunctions/jobs/repeat-must')
  await repeatMust(town.deps())
}
async function asked(contact: { name?: string; phone?: string } = { name: '邹桂枝', phone: PHONE }) {
  const lead = await town.put({ id: 'lead-1', contact, status: 'SCREENING' })
  await town.step(lead, 'ask', { by: { id: 'office', roles: ['proposalStaff'] }, ...QUESTION })
  await unread()
  const [row] = await calls()
  return row?.id ?? ''
}
const QUESTION = { set: { question: '是哪一段路？', stateDueAt: '2026-03-12T15:59:59.000Z' } }

async function referred(unitId: string) {
  const lead = await town.put({ id: 'lead-1', status: 'OPEN' })
  const set = { unitId, dueAt: '2026-03-12T15:59:59.000Z' }
  const moved = { by: { id: 'office', roles: ['proposalStaff' as const] }, set, facts: { unitId } }
  const next = await town.step(lead, 'refer', moved)
  await unread()
  return next
}

it('reads who has not read what, since when, without a phone', async () => {
  const since = town.now()
  await asked()
  const rows = await calls()
  expect(rows).toEqual([
    {
      id: expect.stringContaining('lead.needsInfo'),
      kind: 'lead.needsInfo',
      title: expect.stringMatching(/./),
      since,
      author: true,
      name: '邹桂枝',
      phone: '199****2001',
      leadId: 'lead-1',
      leadNo: 'XS-2026-000001',
      leadTitle: '校门口的路灯不亮',
    },
  ])
  expect(await count()).toBe(1)
})

it('a look at the phone is on record, once a tap, and its owner finds it', async () => {
  const id = await asked()
  const look = () => office()('notice.lookAtPhone', { id, key: KEY })
  expect([await look(), await look()]).toEqual([{ phone: PHONE }, { phone: PHONE }])
  expect(await noted('notice.lookAtPhone')).toMatchObject([{ actor: 'office', subject: 'lead-1' }])
  expect(await town.as(`o-${author.id}`)('person.contactLooks', {})).toMatchObject({
    looks: [{ role: 'proposalStaff', leadId: 'lead-1' }],
  })
})

it('who was told by telephone leaves the list and the count, and it is on record once', async () => {
  const id = await asked()
  await office()('notice.told', { id })
  await office()('notice.told', { id })
  expect([await calls(), await count()]).toEqual([[], 0])
  expect(await noted('notice.told')).toMatchObject([
    { actor: 'office', subject: 'lead-1', at: expect.any(String), change: '' },
  ])
  expect(JSON.stringify(await noted('notice.told'))).not.toContain(author.id)
  expect(await town.rows('notices', { to: author.id })).toMatchObject([{ toldAt: expect.any(String) }])
  expect(await town.as(`o-${author.id}`)('notice.unread', {})).toEqual({ unread: 1 })
})

it('who reads it herself leaves the list, and a call that was made all the same is on record', async () => {
  const id = await asked()
  await town.as(`o-${author.id}`)('notice.readAll', {})
  expect(await calls()).toEqual([])
  await office()('notice.told', { id })
  expect(await noted('notice.told')).toHaveLength(1)
  expect(await town.as(`o-${author.id}`)('notice.unread', {})).toEqual({ unread: 0 })
})

it('a clerk goes by the roster and by the phone of her unit', async () => {
  await referred('roads')
  const [row] = await calls()
  expect(row).toMatchObject({ name: '桑一鸣', unitId: 'roads', phone: '000****0003' })
  expect(await office()('notice.lookAtPhone', { id: row?.id ?? '', key: KEY })).toEqual({
    phone: '0000-0000003',
  })
  expect(await noted('notice.lookAtPhone')).toMatchObject([{ change: '{"to":[null,"roads"]}' }])
  expect(await town.rows('contactLooks')).toEqual([])
})

it('says of a matter that it has gone on', async () => {
  const lead = await referred('roads')
  await town.step(lead, 'acceptReferral', { by: { id: 'other', roles: ['unitClerk'], unitId: 'roads' } })
  expect(await calls()).toMatchObject([{ movedOn: true }])
})

it('an author without a phone has none to show, and one who hides her name stays without', async () => {
  await town.person('member', { roles: ['member'], name: '苏望舒' })
  const lead = await town.put({ id: 'lead-1', authorId: 'member', authorRole: 'member' })
  await town.step(lead, 'ask', { by: { id: 'office', roles: ['proposalStaff'] }, ...QUESTION })
  await unread()
  const [row] = await calls()
  expect(row).not.toHaveProperty('phone')
  expect(row).not.toHaveProperty('name')
  expect(await office()('notice.lookAtPhone', { id: row?.id ?? '', key: KEY })).toEqual({})
  expect(await noted('notice.lookAtPhone')).toEqual([])
})

it('what was withdrawn names nobody', async () => {
  await asked()
  const [lead] = await town.rows('leads', { _id: 'lead-1' })
  await town.as(`o-${author.id}`)('lead.withdraw', {
    leadId: 'lead-1',
    revision: Number(lead?.['revision']),
    key: KEY,
  })
  const [row] = await calls()
  expect(row).toMatchObject({ movedOn: true, leadNo: 'XS-2026-000001' })
  expect(Object.keys(row ?? {}).filter(name => /name|phone|leadId|leadTitle/.test(name))).toEqual([])
})

it('more than a hundred come page by page', async () => {
  const at = town.now()
  const numbers = Array.from({ length: 101 }, (_, n) => String(n).padStart(3, '0'))
  const rest = { class: 'MUST', kind: 'push.broken', facts: {}, push: 'NONE', pushTries: 0 }
  const late = { mustLate: true, at, repeatedAt: at, to: 'clerk', unreadBy: 'clerk' }
  await town.add('notices', ...numbers.map(n => ({ _id: `n-${n}`, key: `${at}_n-${n}`, ...rest, ...late })))
  const { rows, cursor } = await office()('notice.listCalls', {})
  const next = await office()('notice.listCalls', { ...(cursor !== undefined && { cursor }) })
  expect([...rows, ...next.rows].map(({ id }) => id)).toEqual(numbers.map(n => `n-${n}`))
  expect([rows.length, next.cursor]).toEqual([100, undefined])
})

it('a call to nobody on the list, or under a key that is none, shows no phone', async () => {
  const id = await asked()
  const refused = (code: string, field?: string) => expect.objectContaining({ code, field })
  const look = (input: { id: string; key: string }) => office()('notice.lookAtPhone', input)
  await expect(look({ id: 'n-1', key: KEY })).rejects.toEqual(refused('not_found'))
  await expect(look({ id, key: 'x' })).rejects.toEqual(refused('invalid_input', 'key'))
  await expect(office()('notice.told', { id: 'n-1' })).rejects.toEqual(refused('not_found'))
  await expect(town.as('o-admin')('notice.lookAtPhone', { id, key: KEY })).rejects.toEqual(
    refused('forbidden'),
  )
  await office()('notice.told', { id })
  await expect(look({ id, key: KEY })).rejects.toEqual(refused('wrong_status'))
  expect(await noted('notice.lookAtPhone')).toEqual([])
})

it('a call about what is no lead is told in the record by what people call it', async () => {
  await town.person('auditor', { roles: ['auditor'], name: '明察' })
  const at = town.now()
  const about: [matter: object | undefined, kind: string, subject: string][] = [
    [
      { kind: 'consultation', id: 'c1', no: 'XY-2026-000003', title: '桥头' },
      'consult.changed',
      'XY-2026-000003',
    ],
    [{ kind: 'topic', id: 'c1', title: '桥头' }, 'topic.toApprove', 'XY-2026-000003'],
    [{ kind: 'commitment', id: 'c1-r1', title: '桥头' }, 'commitment.pledgedUnit', 'XY-2026-000003-1'],
    [{ kind: 'duty', id: 'd1', title: '' }, 'duty.tomorrow', '柳桥社区民生议事堂2026年3月20日的委员接待'],
    [{ kind: 'duty', id: 'gone', title: '' }, 'duty.tomorrow', '一次委员接待'],
    [{ kind: 'letter', id: 'letter', title: '苏望舒委员' }, 'letter.waiting', '委员信箱的一封信'],
    [{ kind: 'keeping', id: 'hall-liuqiao', title: '' }, 'hall.photoHeld', 'hall-liuqiao'],
    [undefined, 'push.broken', '微信提醒发不出去'],
  ]
  await town.add('consultations', consultationDoc())
  await town.add('commitments', { _id: 'c1-r1', no: 'XY-2026-000003-1' })
  const day = { hallId: 'hall-liuqiao', from: '2026-03-20T01:00:00.000Z', to: '2026-03-20T03:00:00.000Z' }
  const more = { memberIds: ['m'], places: 8, booked: 0, createdBy: 'office', outbox: [] }
  await town.add('dutyDays', { _id: 'd1', ...day, ...more })
  const rest = { class: 'MUST', facts: {}, push: 'NONE', pushTries: 0, mustLate: true, to: 'clerk' }
  for (const [n, [matter, kind]] of about.entries()) {
    const notice = { _id: `n-${n}`, key: `${at}_${n}`, kind, at, repeatedAt: at, ...(matter && { matter }) }
    await town.add('notices', { ...notice, ...rest })
    await office()('notice.told', { id: notice._id })
  }
  const { rows } = await town.as('o-auditor')('audit.list', {})
  expect(rows.map(({ subject }) => subject).reverse()).toEqual(about.map(([, , subject]) => subject))
  expect(JSON.stringify(rows)).not.toContain('苏望舒')
})
