import type { Input } from '@shared/contract'
import { startTown, type Town } from '../support/town'

describe('the roster', () => {
  let town: Town
  beforeAll(async () => {
    jest.spyOn(console, 'info').mockImplementation()
    town = await startTown()
  })
  afterAll(() => town.stop())

  const admin = () => town.as('openid-an')
  const add = (part: Partial<Input<'roster.add'>> = {}) =>
    admin()('roster.add', {
      id: `line-${Math.random()}`,
      name: '祝晴川',
      roles: ['unitClerk'],
      unitId: 'roads',
      ...part,
    })
  const roles = async (openid: string) => (await town.as(openid)('person.me', {})).roles

  it('begins with whoever knows the secret of the deployment, and only once', async () => {
    const wrong = { secret: 'no-such-secret', name: '安敏行' }
    await expect(admin()('person.becomeFirstAdmin', wrong)).rejects.toMatchObject({
      code: 'invalid_input',
      field: 'secret',
    })
    const right = { secret: 'first-admin-of-the-tests', name: '安敏行' }
    expect(await admin()('person.becomeFirstAdmin', right)).toMatchObject({
      roles: ['resident', 'tenantAdmin'],
      name: '安敏行',
      needsFirstAdmin: false,
    })
    // sent twice by the same phone it is done; from another one it is a wrong secret
    await admin()('person.becomeFirstAdmin', right)
    await expect(town.as('openid-wang')('person.becomeFirstAdmin', right)).rejects.toMatchObject({
      field: 'secret',
    })
    expect(await town.rows('roster')).toHaveLength(1)
  })

  it('makes somebody of the person who holds its code, once', async () => {
    const line = await add()
    const { code, expiresAt } = await admin()('roster.invite', { id: line.id })
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(expiresAt.slice(0, 10)).toBe('2026-03-09')
    expect(JSON.stringify(await town.rows('invites'))).not.toContain(code.slice(0, 4) + code.slice(5, 9))

    const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `
    expect(await town.as('openid-zhu')('person.redeem', { code: typed })).toMatchObject({
      roles: ['resident', 'unitClerk'],
      unitId: 'roads',
      name: '祝晴川',
    })
    await town.as('openid-zhu')('person.redeem', { code })
    await expect(town.as('openid-lin')('person.redeem', { code })).rejects.toMatchObject({
      code: 'invalid_input',
      field: 'invite_code',
    })
    expect(await roles('openid-lin')).toEqual(['resident'])
    const { rows } = await admin()('roster.list', {})
    expect(rows.find(({ id }) => id === line.id)).toMatchObject({ bound: true, invited: false, revision: 2 })
  })

  it.each([
    ['a week is over', async () => town.advance({ days: 7, minutes: 1 })],
    ['it was revoked', async (id: string) => void (await admin()('roster.revokeInvite', { id }))],
    ['a new one was made', async (id: string) => void (await admin()('roster.invite', { id }))],
  ])('refuses a code when %s', async (_when, happens) => {
    const { id } = await add()
    const { code } = await admin()('roster.invite', { id })
    await happens(id)
    await expect(town.as('openid-lin')('person.redeem', { code })).rejects.toMatchObject({
      field: 'invite_code',
    })
  })

  it('lets one of two people who hold the same code win', async () => {
    const { id } = await add()
    const { code } = await admin()('roster.invite', { id })
    const outcomes = await Promise.allSettled(
      ['openid-one', 'openid-two'].map(openid => town.as(openid)('person.redeem', { code })),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('takes the roles away in the moment of leaving', async () => {
    const { id } = await add({ name: '温启帆', roles: ['unitLeader'], unitId: 'roads' })
    const { code } = await admin()('roster.invite', { id })
    await town.as('openid-wen')('person.redeem', { code })
    await expect(admin()('roster.leave', { id, revision: 1 })).rejects.toMatchObject({ code: 'conflict' })

    const left = await admin()('roster.leave', { id, revision: 2 })
    expect(left).toMatchObject({ bound: false, leftAt: expect.any(String) })
    expect(await roles('openid-wen')).toEqual(['resident'])
    await expect(admin()('roster.invite', { id })).rejects.toMatchObject({ code: 'wrong_status' })
  })

  it('changes what a person may do at once, and keeps the form and the last admin', async () => {
    const { id } = await add({ name: '左思敏', roles: ['member'] })
    const { code } = await admin()('roster.invite', { id })
    await town.as('openid-zuo')('person.redeem', { code })
    const change = { id, revision: 2, name: '左思敏', roles: ['townWorker' as const] }
    await expect(admin()('roster.change', change)).rejects.toMatchObject({ field: 'town_person' })
    await expect(admin()('roster.change', { ...change, areaId: 'nowhere' })).rejects.toMatchObject({
      field: 'town_person',
    })
    await admin()('roster.change', { ...change, areaId: 'liuqiao' })
    expect(await roles('openid-zuo')).toEqual(['resident', 'townWorker'])

    const { rows } = await admin()('roster.list', { text: '安' })
    expect(rows.map(({ name }) => name)).toEqual(['安敏行'])
    const [me] = rows
    await expect(
      admin()('roster.leave', { id: me?.id ?? '', revision: me?.revision ?? 0 }),
    ).rejects.toMatchObject({ code: 'wrong_status', field: 'last_admin' })
  })

  it('is one line, however often it is sent, and is listed page by page', async () => {
    const line = { id: 'the-same-key', name: '顾千帆', roles: ['member' as const] }
    const [one, two] = [await admin()('roster.add', line), await admin()('roster.add', line)]
    expect(two.id).toBe(one.id)
    for (let n = 0; n < 21; n++) await add({ name: '叶知秋', roles: ['member'] })
    const first = await admin()('roster.list', {})
    const second = await admin()('roster.list', { cursor: first.cursor ?? '' })
    const ids = [...first.rows, ...second.rows].map(({ id }) => id)
    expect([first.rows.length, new Set(ids).size]).toEqual([20, ids.length])
  })

  it('leaves a line in the audit for each change, without a name in it', async () => {
    const { rows } = await admin()('audit.list', {})
    expect(rows[0]).toMatchObject({ action: 'roster.add', actor: '安敏行' })
    const stored = JSON.stringify(await town.rows('audit'))
    for (const name of ['安敏行', '祝晴川', '温启帆', '顾千帆']) expect(stored).not.toContain(name)
    expect(rows.map(({ change }) => change)).toContain('{"roles":[null,["member"]]}')
  })

  it('asks for patience when somebody tries codes', async () => {
    const tries = Array.from({ length: 10 }, () => ({ code: 'AAAA-BBBB-CCCC-DDDD' }))
    for (const one of tries)
      await expect(town.as('openid-eve')('person.redeem', one)).rejects.toMatchObject({
        field: 'invite_code',
      })
    const reply = await town.envelope('openid-eve')('person.redeem', { code: 'AAAA-BBBB-CCCC-DDDD' })
    expect(reply).toMatchObject({ ok: false, error: { code: 'too_many', field: 'redeem' } })
    const retryAt = (!reply.ok && reply.error.retryAt) || ''
    expect(retryAt > reply.at).toBe(true)
    town.at(retryAt)
    await expect(
      town.as('openid-eve')('person.redeem', { code: 'AAAA-BBBB-CCCC-DDDD' }),
    ).rejects.toMatchObject({
      field: 'invite_code',
    })
  })
})
