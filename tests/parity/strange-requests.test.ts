import { startEmulator, type Emulator } from '../../emulator/start-emulator'

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator({ config: { h5Dir: __dirname }, indexes: { collections: { notes: [] } } })
  emulator.setPersonas([{ id: 'li', openid: 'o-li', label: '李阿姨' }])
  jest.spyOn(console, 'error')
})
afterAll(() => emulator.stop())

const send = (target: string, body: string, more: RequestInit = {}) =>
  fetch(emulator.url + target, { method: 'POST', body, ...more })

it.each(['toString', 'constructor', '__proto__', 'valueOf'])(
  'an action named like a part of every object is none: %s',
  async action => {
    const answer = await (await send('/admin', JSON.stringify({ action }))).json()
    expect(answer).toMatchObject({ code: 'NOT_EMULATED' })
  },
)

it.each(['', '{', 'null', '[]', '7'])(
  'a body that is no JSON object is refused, and is no defect: %j',
  async body => {
    expect(await (await send('/admin', body)).json()).toMatchObject({ code: 'INVALID_PARAM' })
    for (const target of [
      '/desk/api/sign-in',
      '/desk/api/clock',
      '/desk/api/settings',
      '/cgi-bin/stable_token',
    ])
      expect((await send(target, body)).status).toBe(400)
    expect(console.error).not.toHaveBeenCalled()
  },
)

it.each(['/%E0%A4%A', '/storage/%E0%A4%A?sign=1'])('an address with a broken escape: %s', async target => {
  expect((await fetch(emulator.url + target)).status).toBe(400)
})

it.each(['/..%2f..%2fpackage.json', '/%2e%2e%2funit%2findex.ts', '/%00'])(
  'a way out of the folder: %s',
  async target => {
    expect((await fetch(emulator.url + target)).status).toBe(404)
  },
)

it('a clock that shall go to the end of time stands still', async () => {
  const advance = 'P999999999999999999D'
  expect((await send('/desk/api/clock', JSON.stringify({ advance }))).status).toBe(400)
  expect(emulator.clock.offset()).toBe(0)
})

it('a page of another origin reaches neither data nor desk', async () => {
  for (const origin of ['http://town.example', 'null'])
    for (const target of ['/admin', '/call', '/desk/api/sign-in', '/desk/reset'])
      expect((await send(target, '{}', { headers: { origin } })).status).toBe(403)
})

it('an answer to the sheet that is none is not kept', async () => {
  const body = new URLSearchParams({ choice: 'perhaps' })
  expect((await fetch(`${emulator.url}/desk/people/li/choice`, { method: 'POST', body })).status).toBe(404)
  expect(emulator.emulation.ledger.choice('o-li')).toBe('accept')
})
