import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmulator, type Emulator } from '../../emulator/start-emulator'

describe('the desk', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'desk-'))
  let emulator: Emulator
  beforeAll(async () => {
    const templates = path.join(folder, 'templates.json')
    const seed = path.join(folder, 'seed.cjs')
    writeFileSync(templates, JSON.stringify({ tmpl: { title: '办理<b>进度', keys: ['thing1'] } }))
    const doc = '{"_id":"seeded"}'
    const body = JSON.stringify({ action: 'database.insertDocument', collectionName: 'notes', data: [doc] })
    writeFileSync(
      seed,
      `const { URL } = JSON.parse(process.env.TCB_CONTEXT_CNFG)
       fetch(URL, { method: 'POST', headers: { 'content-type': 'application/json' }, body: ${JSON.stringify(body)} })`,
    )
    emulator = await startEmulator({
      config: { templates, seed: [process.execPath, seed] },
      indexes: { collections: { notes: [] } },
    })
    emulator.setPersonas([
      { id: 'li', openid: 'o-li', label: '李阿姨', group: '居民' },
      { id: 'wang', openid: 'o-wang', label: '王<委员>' },
    ])
  })
  afterAll(async () => {
    await emulator.stop()
    rmSync(folder, { recursive: true })
  })

  const get = (target: string) => fetch(emulator.url + target)
  const text = async (target: string) => (await get(target)).text()
  async function post<T = Record<string, unknown>>(target: string, body: object, token?: string): Promise<T> {
    const headers = token ? { authorization: `Bearer ${token}` } : {}
    const answer = await fetch(emulator.url + target, { method: 'POST', headers, body: JSON.stringify(body) })
    return (await answer.json()) as T
  }

  it('lists people without their openids, and signs in as one of them', async () => {
    expect(await (await get('/desk/api/people')).json()).toEqual([
      { id: 'li', label: '李阿姨', group: '居民' },
      { id: 'wang', label: '王<委员>' },
    ])
    const { token } = await post('/desk/api/sign-in', { personId: 'li' })
    expect(String(token).length).toBeGreaterThan(20)
    expect(await post('/desk/api/sign-in', { personId: 'nobody' })).toHaveProperty('error')
  })

  it('asks to subscribe as the person has set it, and shows what arrived', async () => {
    const token = String((await post('/desk/api/sign-in', { personId: 'li' }))['token'])
    const ask = () => post('/desk/api/wechat/subscribe', { templateIds: ['tmpl', 'unknown'] }, token)
    expect(await ask()).toEqual({ tmpl: 'accept' })
    emulator.emulation.ledger.choose('o-li', 'reject')
    expect(await ask()).toEqual({ tmpl: 'reject' })
    expect(emulator.emulation.ledger.credits('o-li', 'tmpl')).toBe(1)
    expect(await post('/desk/api/wechat/subscribe', { templateIds: ['tmpl'] })).toHaveProperty('error')
    emulator.emulation.ledger.deliver({ id: '1', openid: 'o-li', templateId: 'tmpl', title: '办理<b>进度', page: 'pages/a?id=1', data: { thing1: { value: '好' } }, at: 0 }) // oxfmt-ignore
    expect(await (await get('/desk/api/messages?personId=li')).json()).toMatchObject([
      { page: 'pages/a?id=1' },
    ])
    expect(await (await get('/desk/api/messages?personId=wang')).json()).toEqual([])
    const shown = await text('/desk/people/li')
    expect(shown).toContain('办理&lt;b&gt;进度')
    expect(shown).toContain('/desk/enter/li?to=pages%2Fa%3Fid%3D1')
  })

  it.each([
    '/desk/',
    '/desk/place',
    '/desk/collections',
    '/desk/collections/notes',
    '/desk/people/wang',
    '/desk/enter/wang',
  ])('shows %s, and what people wrote is no markup', async target => {
    const answer = await get(target)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(await answer.text()).not.toContain('<委员>')
  })

  it('lets in only who asks for this machine', async () => {
    const status = await new Promise(resolve => {
      const { port } = new URL(emulator.url)
      request({ port, host: '127.0.0.1', path: '/desk/', headers: { host: 'town.example' } }, answer => {
        answer.resume()
        resolve(answer.statusCode)
      }).end()
    })
    expect(status).toBe(403)
  })

  it('goes back to the seed', async () => {
    emulator.insert('notes', { _id: 'own' })
    await post('/desk/api/clock', { advance: 'P1D' })
    const token = String((await post('/desk/api/sign-in', { personId: 'li' }))['token'])
    expect(await post('/desk/api/reset', {})).toMatchObject({ seeded: true })
    expect(emulator.find('notes')).toEqual([{ _id: 'seeded' }])
    expect(emulator.messages()).toEqual([])
    expect(await (await get('/desk/api/clock')).json()).toMatchObject({ offsetMs: 0 })
    expect(await post('/desk/api/wechat/phone-code', {}, token)).toHaveProperty('error')
  })
})
