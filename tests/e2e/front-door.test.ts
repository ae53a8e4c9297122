import { startEmulator } from '../../emulator/start-emulator'
import { readConfig } from '../../emulator/config'

type Answer = { ok: boolean; error?: { code: string } }

/** The real bundles in real workers, behind the emulator's front door. */
describe('the front door', () => {
  let emulator: Awaited<ReturnType<typeof startEmulator>>
  beforeAll(async () => {
    emulator = await startEmulator({ port: 0, config: readConfig('emulator.config.json') })
    emulator.setPersonas([{ id: 'wang', openid: 'o-wang', label: '王' }])
  })
  afterAll(() => emulator.stop())

  const call = (headers: Record<string, string>, body: string) =>
    fetch(`${emulator.url}/call`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })
  const me = JSON.stringify({ action: 'person.me', input: {} })
  const signIn = async () => {
    const answer = await fetch(`${emulator.url}/desk/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ personId: 'wang' }),
    })
    return ((await answer.json()) as { token: string }).token
  }

  it('lets in whom the desk signed in', async () => {
    const answer = (await (await call({ authorization: `Bearer ${await signIn()}` }, me)).json()) as Answer
    expect(answer).toMatchObject({ ok: true, data: { roles: ['resident'] } })
  })

  it('a token that is forged or missing', async () => {
    const token = await signIn()
    const forged = `${token.slice(0, -1)}${token.endsWith('a') ? 'b' : 'a'}`
    const asked: Record<string, string>[] = [
      { authorization: `Bearer ${forged}` },
      { authorization: 'Basic x' },
      {},
    ]
    for (const headers of asked) {
      const answer = (await (await call(headers, me)).json()) as Answer
      expect(answer).toMatchObject({ ok: false, error: { code: 'not_signed_in' } })
    }
  })

  it('refuses what is over the platform’s limit, what is no JSON, and strangers’ pages', async () => {
    expect((await call({}, JSON.stringify({ action: 'person.me', input: 'x'.repeat(110_000) }))).status).toBe(
      413,
    )
    expect((await call({}, '{')).status).toBeGreaterThanOrEqual(400)
    expect((await call({ origin: 'https://elsewhere.example' }, me)).status).toBe(403)
  })
})
