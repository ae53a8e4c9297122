import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmulator, type Emulator } from '../../emulator/start-emulator'

const body = `
let calls = 0
exports.main = async (event, context) => {
  calls++
  const { action } = event
  if (action === 'wait') await new Promise(resolve => setTimeout(resolve, 60))
  if (action === 'forever') await new Promise(() => {})
  if (action === 'loop') for (;;);
  if (action === 'fill') { const all = []; for (;;) all.push(new Array(1e6).fill(action)) }
  if (action === 'poison') setTimeout(() => { throw new Error('after the answer') }, 30)
  if (action === 'fail') throw new Error('it failed')
  if (action === 'leave') { process.env.LEFT = 'secret'; process.env.WX_OPENID = 'somebody' }
  return { calls, build: 1, openid: process.env.WX_OPENID, left: process.env.LEFT, own: process.env.OWN,
    time: Date.now(), context: JSON.parse(context.environment), memory: context.memory_limit_in_mb }
}`

describe('cloud functions in workers', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'functions-'))
  let emulator: Emulator
  let tokens: string[] = []

  function build(name: string, text: string, config: object) {
    mkdirSync(path.join(folder, name), { recursive: true })
    writeFileSync(path.join(folder, name, 'index.js'), text)
    writeFileSync(path.join(folder, name, 'config.json'), JSON.stringify(config))
  }
  const post = async (target: string, body: unknown, headers: Record<string, string> = {}) => {
    const answer = await fetch(emulator.url + target, { method: 'POST', headers, body: JSON.stringify(body) })
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }
  const call = (action: string, token?: string) =>
    post('/call', { action, input: {} }, token ? { authorization: `Bearer ${token}` } : {})

  beforeAll(async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
    build('api', body, { memory: 128, timeout: 3 })
    build('jobs', body, { triggers: [{ name: 'minute', type: 'timer', config: '0 */1 * * * * *' }] })
    emulator = await startEmulator({
      config: { functionsDir: folder, frontDoor: 'api', env: { OWN: 'mine' } },
    })
    emulator.setPersonas([1, 2].map(n => ({ id: `p${n}`, openid: `o${n}`, label: `第${n}位` })))
    const sign = async (personId: string) =>
      String((await post('/desk/api/sign-in', { personId })).body['token'])
    tokens = [await sign('p1'), await sign('p2')]
  })
  afterAll(async () => {
    await emulator.stop()
    rmSync(folder, { recursive: true })
    jest.restoreAllMocks()
  })

  it('tells each call who calls, also when calls overlap', async () => {
    const calls = Array.from({ length: 8 }, (_none, n) => call('wait', tokens[n % 2]))
    const people = (await Promise.all(calls)).map(({ body }) => body['openid'])
    expect(people).toEqual(['o1', 'o2', 'o1', 'o2', 'o1', 'o2', 'o1', 'o2'])
  })

  it.each([
    ['no token', undefined],
    ['a forged token', 'forged'],
  ])('calls as nobody with %s', async (_case, token) => {
    const { body } = await call('x', token)
    expect(body['openid']).toBeUndefined()
    expect(JSON.stringify(body['context'])).not.toContain('OPENID')
  })

  it('leaves nothing of one call to the next', async () => {
    await Promise.all([call('leave', tokens[0]), call('leave', tokens[0])])
    const { body } = await call('x')
    expect(body).toMatchObject({ own: 'mine', memory: 128 })
    expect(body['left']).toBeUndefined()
    expect(body['openid']).toBeUndefined()
  })

  it.each([
    ['forever', 'timed out after 3 seconds'],
    ['loop', 'timed out after 3 seconds'],
    ['fill', 'memory'],
    ['fail', 'it failed'],
  ])('fails a call that goes wrong by "%s", and goes on', async (action, words) => {
    const failed = await call(action)
    expect(failed.status).toBe(500)
    expect(failed.body['errMsg']).toContain(words)
    expect((await call('x')).status).toBe(200)
  })

  it('does not give the next call to a worker that died of what the last one left behind', async () => {
    for (const _each of [1, 2]) expect((await call('poison')).status).toBe(200)
    await new Promise(resolve => setTimeout(resolve, 200))
    for (const _each of [1, 2, 3]) expect((await call('x')).status).toBe(200)
  })

  it('refuses a body of more than 100,000 bytes, one that is no object, and a foreign page', async () => {
    expect((await post('/call', { action: 'x', input: '好'.repeat(40_000) })).status).toBe(413)
    expect((await post('/call', 'text')).status).toBe(400)
    expect((await fetch(`${emulator.url}/call`, { method: 'POST', headers: { origin: 'http://elsewhere.example' } })).status).toBe(403) // oxfmt-ignore
  })

  it('fires a timer by hand and by the clock, which the function sees', async () => {
    const fired = await post('/desk/api/timers/minute', {})
    expect(fired.body['result']).toMatchObject({ context: { TRIGGER_SRC: 'timer' } })
    const before = emulator.clock.now()
    const moved = await post('/desk/api/clock', { advance: 'PT10M' })
    expect(Number(moved.body['now']) - before).toBeGreaterThanOrEqual(600_000)
    const { body } = await call('x')
    expect(Number(body['time'])).toBeGreaterThanOrEqual(before + 600_000)
    const jobs = emulator.emulation.runner.report().find(({ name }) => name === 'jobs')
    expect(jobs?.calls).toBe(11)
    expect(jobs?.cold).toBeGreaterThan(0)
    expect((await post('/desk/api/clock', { advance: 'tomorrow' })).status).toBe(400)
  })

  it('crosses three days in few hops', async () => {
    const before = emulator.clock.now()
    await post('/desk/api/clock', { advance: 'P3D' })
    expect(emulator.clock.now() - before).toBeGreaterThanOrEqual(3 * 86_400_000)
    const jobs = emulator.emulation.runner.report().find(({ name }) => name === 'jobs')
    expect(jobs?.calls).toBeLessThan(100)
  })

  it('runs the new build as soon as it is there', async () => {
    build('api', body.replace('build: 1', 'build: 2'), { memory: 128, timeout: 3 })
    utimesSync(path.join(folder, 'api', 'index.js'), new Date(), new Date(Date.now() + 5000))
    expect((await call('x')).body['build']).toBe(2)
  })
})
