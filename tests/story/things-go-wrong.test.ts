import { defaultSettings } from '@shared/domain/settings/default-settings'
import { createHash } from 'node:crypto'
import { _, db } from '../../cloudfunctions/store/cloudbase'
import { forgetSettings, readSettings } from '../../cloudfunctions/store/settings'
import { leadDocs } from '../support/lead-docs'
import { startTown, type Town } from '../support/town'

/** What happens when several hands meet, and when a document lies there that nobody can read. */
let town: Town
beforeAll(async () => {
  town = await startTown()
  jest.spyOn(console, 'info').mockImplementation()
  jest.spyOn(console, 'error').mockImplementation()
  await town.add('leads', ...leadDocs(['OPEN', 'HANDLING', 'ANSWERED'], { 'o-resident': 'nobody' }))
})
afterAll(() => town.stop())

const oneLead = async (id: string) => (await town.rows('leads', { _id: id }))[0]

it('following, changing and leaving in many tabs at once leaves the counters right', async () => {
  const leadId = 'lead-OPEN'
  const walkers = ['o-a', 'o-b', 'o-c']
  const deeds = Array.from({ length: 24 }, (_one, n) => async () => {
    const call = town.envelope(walkers[n % walkers.length])
    if (n % 4 === 3) return call('lead.unfollow', { leadId })
    return call('lead.follow', { leadId, kind: n % 2 ? 'MET' : 'FOLLOW' })
  })
  await Promise.all(deeds.map(deed => deed()))
  const ties = await town.rows('follows', { leadId })
  expect(await oneLead(leadId)).toMatchObject({
    followers: ties.length,
    met: ties.filter(({ kind }) => kind === 'MET').length,
  })
})

it('the same lead sent from two tabs at once is one lead', async () => {
  const draft = {
    key: 'one-key-of-two-tabs',
    situation: '二小门口的路灯一直不亮，看不清路。',
    placeId: 'liuqiao-c',
  }
  const answers = await Promise.all([1, 2, 3, 4].map(() => town.envelope('o-d')('lead.submit', draft)))
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true])
  expect(await town.rows('leads', { authorId: _.neq('nobody') })).toHaveLength(1)
})

// what she had rewritten between two tries was lost when this was answered like the first
it('a lead that came before with other words', async () => {
  const first = {
    key: 'rewritten-in-between',
    situation: '二小门口的路灯一直不亮，看不清路。',
    placeId: 'liuqiao-c',
  }
  const call = town.envelope('o-e')
  expect(await call('lead.submit', first)).toMatchObject({ ok: true })
  const rewritten = { ...first, situation: '二小门口的路灯一直不亮，昨晚又有人摔了。' }
  expect(await call('lead.submit', rewritten)).toMatchObject({
    ok: false,
    error: { code: 'conflict', field: 'arrived' },
  })
  const closed = { ...first, visibility: 'UNIT_ONLY' as const }
  expect(await call('lead.submit', closed)).toMatchObject({ ok: false, error: { field: 'arrived' } })
  expect(await call('lead.submit', first)).toMatchObject({ ok: true, data: { situation: first.situation } })
})

it('a limit holds when everything comes at once', async () => {
  const tries = Array.from({ length: 25 }, () =>
    town.envelope('o-guesser')('person.redeem', { code: 'AAAA-BBBB-CCCC-DDDD' }),
  )
  const codes = (await Promise.all(tries)).map(answer => (answer.ok ? 'ok' : answer.error.code))
  expect(codes.filter(code => code === 'invalid_input').length).toBeLessThanOrEqual(
    defaultSettings.limits.redeem.count,
  )
})

it('two admins who take each other away at once leave one', async () => {
  const line = (id: string, personId: string) => ({
    _id: id,
    name: '符昭',
    roles: ['tenantAdmin'],
    revision: 1,
    personId,
    createdAt: town.now(),
  })
  for (const [openid, rosterId, id] of [
    ['o-admin-1', 'line-1', await town.appoint('o-admin-1', { roles: ['tenantAdmin'], rosterId: 'line-1' })],
    ['o-admin-2', 'line-2', await town.appoint('o-admin-2', { roles: ['tenantAdmin'], rosterId: 'line-2' })],
  ] as const) {
    expect(openid).toBeTruthy()
    await town.add('roster', line(rosterId, id))
  }
  await Promise.all([
    town.envelope('o-admin-1')('roster.leave', { id: 'line-2', revision: 1 }),
    town.envelope('o-admin-2')('roster.leave', { id: 'line-1', revision: 1 }),
  ])
  expect(await town.rows('people', { roles: 'tenantAdmin' })).toHaveLength(1)
})

it('documents that nobody can read hold up no job', async () => {
  const old = '2026-01-01T00:00:00.000Z'
  await town.add('leads', {
    _id: 'torn',
    status: 'SAFETY_CHECK',
    momentAt: old,
    outboxAt: old,
    createdAt: old,
  })
  await town.add('leads', { _id: 'torn-2', status: 'HANDLING', momentAt: old, outboxAt: old, outbox: 'none' })
  await town.add('photos', { _id: 'torn', state: 'CHECKING', checkBy: old })
  await town.add('photos', { _id: 'torn-2', state: 'ISSUED', createdAt: old, ownerId: 7 })
  await town.add('notices', { _id: 'torn', push: 'WAITING', pushAt: old, mustAt: old })
  await town.add('follows', { _id: 'lead-HANDLING:torn', leadId: 'lead-HANDLING', at: old })
  await town.add('photos', {
    _id: 'good',
    ownerId: 'somebody',
    state: 'CHECKING',
    inboxPath: 'inbox/good',
    createdAt: old,
    checkBy: old,
  })
  town.advance({ days: 1 })
  const answer = (await town.timer()) as { ok: boolean; data: object }
  expect(answer).toMatchObject({ ok: true })
  expect(Object.keys(answer.data).filter(name => name.endsWith('Failed'))).toEqual([])
  expect(await town.rows('photos', { _id: 'good' })).toMatchObject([{ state: 'HELD' }])
})

it('a year without a timer is caught up with, and every open lead has a date again', async () => {
  town.advance({ days: 365 })
  for (let n = 0; n < 12; n++) {
    town.advance({ minutes: 1 })
    await town.timer()
  }
  const leads = (await town.rows('leads', { momentAt: _.lte(town.now()) })).map(({ _id }) => _id)
  expect(leads.filter(id => !id.startsWith('torn'))).toEqual([])
})

it('settings of an older release that lack a part are as in a new place', async () => {
  const { terms, limits, ...rest } = defaultSettings
  const { nudgeDays: _later, ...oldTerms } = terms
  const { export: _none, ...oldLimits } = limits
  await db
    .collection('settings')
    .doc('tenant')
    .set({ ...rest, terms: { ...oldTerms, undoMinutes: 7 }, limits: oldLimits })
  forgetSettings()
  const settings = await readSettings()
  expect(settings.terms).toEqual({ ...terms, undoMinutes: 7 })
  expect(settings.limits).toEqual(limits)
})

it.each([
  ['no template', { templates: {} }],
  ['an empty calendar', { calendar: { years: [], holidays: [], workdays: [] } }],
  ['other letters', { letters: { ...defaultSettings.letters, DONE: '甲' } }],
  ['quiet hours that never end', { quietHours: { from: 8, to: 8 } }],
  ['quiet hours of the whole day', { quietHours: { from: 0, to: 23 } }],
])('with %s people are still told', async (_what, odd) => {
  await db
    .collection('settings')
    .doc('tenant')
    .set({ ...defaultSettings, ...odd })
  forgetSettings()
  const id = createHash('sha256').update(_what).digest('hex').slice(0, 20)
  const draft = { key: id, situation: '二小门口的路灯一直不亮，看不清路。', placeId: 'liuqiao-c' }
  expect(await town.envelope('o-e')('lead.submit', draft)).toMatchObject({ ok: true })
  town.advance({ minutes: 2 })
  const { data } = (await town.timer()) as { data: object }
  expect(Object.keys(data).filter(name => name.endsWith('Failed'))).toEqual([])
})

it('quiet hours that no clock knows are refused', async () => {
  await db.collection('settings').doc('tenant').set(defaultSettings)
  forgetSettings()
  await town.appoint('o-keeper', { roles: ['tenantAdmin'] })
  for (const quietHours of [
    { from: 25, to: 8 },
    { from: -1, to: 8 },
    { from: 21, to: 1e15 },
  ])
    expect(
      await town.envelope('o-keeper')('settings.save', { ...defaultSettings, quietHours }),
    ).toMatchObject({
      ok: false,
      error: { code: 'invalid_input' },
    })
})
