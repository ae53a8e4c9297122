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

  it('is refused when nobody can tell who she is', async () => {
    const log = jest.spyOn(console, 'info').mockImplementation()
    await expect(town.as(undefined)('person.me', {})).rejects.toMatchObject({ code: 'not_signed_in' })
    log.mockRestore()
  })
})
