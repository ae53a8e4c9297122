import { defaultSettings } from '@shared/domain/settings/default-settings'
import { takeOne } from '../../cloudfunctions/store/limits'
import { startTown, type Town } from '../support/town'

describe('a person', () => {
  let town: Town
  beforeAll(async () => void (town = await startTown()))
  afterAll(() => town.stop())

  it('is one resident, however often and however fast she first calls', async () => {
    const me = () => town.as('openid-wang')('person.me', {})
    const [first, ...others] = await Promise.all([me(), me(), me()])
    expect(first).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      roles: ['resident'],
      unread: 0,
      needsFirstAdmin: true,
    })
    expect([...others, await me()]).toEqual([first, first, first])
    expect(await town.rows('identities')).toHaveLength(1)
  })

  it('has an openid that stands in no answer, no id, no log and no other collection', async () => {
    const log = jest.spyOn(console, 'info').mockImplementation()
    const lin = town.as('openid-lin')
    const answers = [
      await lin('person.me', {}),
      await lin('lead.submit', {
        key: 'lin-and-the-lamp',
        situation: '二小门口的路灯从星期一起就不亮了，晚上看不清路。',
        placeId: 'liuqiao-c',
      }),
      await lin('person.export', {}),
    ]
    await expect(lin('settings.get', {})).rejects.toMatchObject({ code: 'forbidden' })
    const others = ['people', 'leads', 'notices', 'consents', 'limits', 'audit', 'counters', 'credits']
    const ids = (await town.rows('identities')).map(({ _id, personId }) => [_id, personId])
    const seen = [answers, ids, log.mock.calls, ...(await Promise.all(others.map(name => town.rows(name))))]
    expect(log).toHaveBeenCalled()
    expect(JSON.stringify(seen)).not.toContain('openid')
    log.mockRestore()
  })

  it.each(['read', 'write'] as const)('is asked to wait when she asks too often: %s', async name => {
    const limits = { ...defaultSettings.limits, [name]: { count: 2, minutes: 10 } }
    const once = () => takeOne(`somebody-who-${name}s`, name, { ...defaultSettings, limits })
    await once()
    await once()
    await expect(once()).rejects.toMatchObject({ code: 'too_many', retryAt: '2026-03-02T01:10:00.000Z' })
    town.at('2026-03-02T01:10:00.000Z')
    await once()
    town.at('2026-03-02T01:00:00.000Z')
  })

  it('is refused when nobody can tell who she is', async () => {
    const log = jest.spyOn(console, 'info').mockImplementation()
    await expect(town.as(undefined)('person.me', {})).rejects.toMatchObject({ code: 'not_signed_in' })
    log.mockRestore()
  })
})
