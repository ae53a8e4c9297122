import type { ActionName, Input, Output } from '@shared/contract'
import type { Envelope } from '@shared/contract/define'
import { SignJWT, UnsecuredJWT, decodeJwt } from 'jose'
import { main as api } from '../../cloudfunctions/functions/api'
import type { HttpAnswer } from '../../cloudfunctions/server/http-answer'
import { contextOf, startTown, type Town } from '../support/town'

const ORIGIN = 'https://desk.example'
const admin = 'o-admin'

describe('a PC is let in', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
    process.env.MINYI_PC_ORIGIN = ORIGIN
    jest.spyOn(console, 'info').mockImplementation()
    const secret = process.env.MINYI_FIRST_ADMIN_SECRET ?? ''
    await town.as(admin)('person.becomeFirstAdmin', { secret, name: '何守一' })
  })
  afterAll(async () => {
    delete process.env.MINYI_PC_ORIGIN
    await town.stop()
  })

  const request = async (body: string, headers: object = {}, more: object = {}) => {
    const event = { path: '/', httpMethod: 'POST', headers: { origin: ORIGIN, ...headers }, body }
    return (await api({ ...event, ...more }, contextOf({}))) as HttpAnswer
  }
  /** A browser that calls over HTTP, with its session once it has one. */
  const browser =
    (session?: string) =>
    async <N extends ActionName>(action: N, input: Input<N>): Promise<Envelope<Output<N>>> => {
      town.advance({ seconds: 1 })
      const { body } = await request(
        JSON.stringify({ action, input }),
        session === undefined ? {} : { authorization: `Bearer ${session}` },
      )
      return JSON.parse(body) as Envelope<Output<N>>
    }
  const data = async <T>(envelope: Promise<Envelope<T>>): Promise<T> => {
    const reply = await envelope
    if (!reply.ok) throw new Error(reply.error.code)
    return reply.data
  }
  const begin = () => data(browser()('signIn.start', {}))
  const sessionOf = async (openid: string) => {
    const { code, secret } = await begin()
    await town.as(openid)('signIn.confirm', { code })
    const { session = '' } = await data(browser()('signIn.poll', { code, secret }))
    return session
  }
  const codeOf = async (session: string) => {
    const reply = await browser(session)('person.me', {})
    return reply.ok ? 'ok' : reply.error.code
  }
  /** Somebody of the roster, come by her invite code as in life. */
  const employ = async (openid: string, name: string) => {
    const draft = { name, roles: ['proposalStaff' as const] }
    const added = await town.as(admin)('roster.add', { id: `line-of-${openid}`, ...draft })
    const { code } = await town.as(admin)('roster.invite', { id: added.id })
    await town.as(openid)('person.redeem', { code })
    const { rows } = await town.as(admin)('roster.list', { text: name })
    const [{ id, revision } = { id: '', revision: 0 }] = rows
    return { id, revision, draft }
  }

  it('as the person who confirmed its code inside WeChat, and nobody else', async () => {
    // Given
    await employ('o-staff', '陆采薇')
    const { code, secret } = await begin()
    expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)
    expect(await data(browser()('signIn.poll', { code, secret }))).toEqual({ state: 'WAITING' })
    const seen = await town.as('o-staff')('signIn.look', { code: code.toLowerCase().replaceAll('-', ' ') })
    expect(seen).toMatchObject({ office: expect.any(String), startedAt: expect.any(String) })

    // When
    await town.as('o-staff')('signIn.confirm', { code })
    await town.as('o-staff')('signIn.confirm', { code })
    const taken = await data(browser()('signIn.poll', { code, secret }))

    // Then
    const me = await data(browser(taken.session)('person.me', {}))
    expect(me).toMatchObject({ name: '陆采薇', id: taken.personId })
    expect(me.roles).toContain('proposalStaff')
    expect(await data(browser(taken.session)('queue.counts', { desk: 'staff' }))).toBeTruthy()
    expect(JSON.stringify([taken, decodeJwt(taken.session ?? '')])).not.toContain('o-staff')
    expect(JSON.stringify(await town.rows('signIns'))).not.toMatch(new RegExp(`${code}|${secret}|o-staff`))
  })

  it('not a second time by the same code', async () => {
    const { code, secret } = await begin()
    await town.as('o-wang')('signIn.confirm', { code })
    await data(browser()('signIn.poll', { code, secret }))
    expect(await data(browser()('signIn.poll', { code, secret }))).toEqual({ state: 'GONE' })
    await town.as('o-wang')('signIn.confirm', { code })
    expect(await data(browser()('signIn.poll', { code, secret }))).toEqual({ state: 'GONE' })
  })

  it('once, when two ask at the same moment', async () => {
    const { code, secret } = await begin()
    await town.as('o-wang')('signIn.confirm', { code })
    const polls = await Promise.all([1, 2, 3].map(() => browser()('signIn.poll', { code, secret })))
    expect(polls.map(reply => (reply.ok ? reply.data.state : 'refused')).sort()).toEqual([
      'GONE',
      'GONE',
      'TAKEN',
    ])
  })

  it('not by somebody who only saw its screen', async () => {
    const { code } = await begin()
    await town.as('o-wang')('signIn.confirm', { code })
    const guess = browser()('signIn.poll', { code, secret: 'x'.repeat(32) })
    expect(await data(guess)).toEqual({ state: 'GONE' })
  })

  it('not when the person says that it is not hers', async () => {
    const { code, secret } = await begin()
    await town.as('o-wang')('signIn.refuse', { code })
    expect(await data(browser()('signIn.poll', { code, secret }))).toEqual({ state: 'REFUSED' })
    const late = town.as('o-wang')('signIn.confirm', { code })
    await expect(late).rejects.toMatchObject({ code: 'invalid_input', field: 'sign_in_code' })
  })

  it('not by a code that another one answered, that nobody gave, or that is two minutes old', async () => {
    const refused = { code: 'invalid_input', field: 'sign_in_code' }
    const { code } = await begin()
    await town.as('o-wang')('signIn.confirm', { code })
    await expect(town.as('o-lin')('signIn.confirm', { code })).rejects.toMatchObject(refused)
    await expect(town.as('o-lin')('signIn.look', { code: '0000-1111-2222-3333' })).rejects.toMatchObject(
      refused,
    )
    const old = await begin()
    town.advance({ minutes: 2 })
    await expect(town.as('o-lin')('signIn.confirm', { code: old.code })).rejects.toMatchObject(refused)
    expect(await data(browser()('signIn.poll', old))).toEqual({ state: 'GONE' })
  })

  it('not by another PC', async () => {
    const session = await sessionOf('o-wang')
    const { code } = await begin()
    expect(await browser(session)('signIn.confirm', { code })).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    })
  })

  it('for eight hours', async () => {
    const session = await sessionOf('o-wang')
    town.advance({ hours: 7, minutes: 58 })
    expect(await codeOf(session)).toBe('ok')
    town.advance({ minutes: 3 })
    expect(await codeOf(session)).toBe('not_signed_in')
    await town.timer()
  })

  it('until she signs out there, or ends it from her phone', async () => {
    const [one, two] = [await sessionOf('o-wang'), await sessionOf('o-wang')]
    await browser(one)('signIn.signOut', {})
    expect([await codeOf(one), await codeOf(two)]).toEqual(['not_signed_in', 'ok'])
    await town.as('o-wang')('signIn.endAll', {})
    expect(await codeOf(two)).toBe('not_signed_in')
  })

  it('until she leaves the roster, at once', async () => {
    const { id, revision } = await employ('o-leaving', '桑一鸣')
    const session = await sessionOf('o-leaving')
    expect(await codeOf(session)).toBe('ok')
    await town.as(admin)('roster.leave', { id, revision })
    expect(await codeOf(session)).toBe('not_signed_in')
  })

  it('until her roles change, at once', async () => {
    const { id, revision, draft } = await employ('o-changing', '樊知行')
    const session = await sessionOf('o-changing')
    await town.as(admin)('roster.change', { id, revision, ...draft, roles: ['member'] })
    expect(await codeOf(session)).toBe('not_signed_in')
    expect(await codeOf(await sessionOf('o-changing'))).toBe('ok')
  })

  it('until she has herself erased', async () => {
    const session = await sessionOf('o-passing')
    await town.as('o-passing')('person.erase', { key: 'tap-000000000000000009', sure: true })
    expect(await codeOf(session)).toBe('not_signed_in')
  })

  it('not by a token that is forged', async () => {
    const session = await sessionOf('o-wang')
    const claims = decodeJwt(session)
    const signed = (alg: string, key: Uint8Array, more: object = {}) =>
      new SignJWT({ ...claims, ...more }).setProtectedHeader({ alg }).sign(key)
    const real = Buffer.from(process.env.MINYI_SESSION_KEY ?? '', 'base64')
    const [head = '', body = '', hand = ''] = session.split('.')
    const other = Buffer.from(JSON.stringify({ ...claims, sub: 'somebody' })).toString('base64url')
    const forged = [
      new UnsecuredJWT(claims).encode(),
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`,
      `${head}.${other}.${hand}`,
      await signed('HS256', Buffer.alloc(32, 'z')),
      await signed('HS384', Buffer.alloc(48, 'z')),
      await signed('HS512', real),
      await signed('HS256', real, { exp: undefined }),
      await signed('HS256', real, { aud: 'somewhere-else' }),
      await signed('HS256', real, { sid: 'another-session' }),
      await signed('HS256', real, { epoch: 7 }),
      'nonsense',
    ]
    expect(await Promise.all(forged.map(codeOf))).toEqual(forged.map(() => 'not_signed_in'))
    expect(await codeOf(await signed('HS256', real))).toBe('ok')
  })

  it('and without being let in may ask for nothing else', async () => {
    expect(await browser()('town.directory', {})).toMatchObject({ error: { code: 'not_signed_in' } })
    expect(await browser()('signIn.confirm', { code: '0000-1111-2222-3333' })).toMatchObject({
      error: { code: 'not_signed_in' },
    })
  })

  it('through a door that only our own page may use', async () => {
    const me = JSON.stringify({ action: 'person.me', input: {} })
    const foreign = await request(me, { origin: 'https://elsewhere.example' })
    expect(foreign.statusCode).toBe(403)
    expect(foreign.headers).not.toHaveProperty('access-control-allow-origin')
    const asked = await request('', {}, { httpMethod: 'OPTIONS' })
    expect(asked).toMatchObject({
      statusCode: 204,
      headers: { 'access-control-allow-origin': ORIGIN, 'cache-control': 'no-store' },
    })
    const same = await request(me, { origin: 'http://127.0.0.1:7300', Host: '127.0.0.1:7300' })
    expect(same.statusCode).toBe(200)
    expect((await request('', {}, { httpMethod: 'GET' })).statusCode).toBe(405)
    expect((await request('x'.repeat(100_001))).statusCode).toBe(413)
    expect(JSON.parse((await request('{')).body)).toMatchObject({ error: { code: 'invalid_input' } })
  })

  it('as itself, whatever a caller pretends to be', async () => {
    const event = { httpMethod: 'POST', headers: {}, body: '{"action":"person.me","input":{}}' }
    const answer = (await api(event, contextOf({ WX_OPENID: 'o-wang' }))) as HttpAnswer
    expect(JSON.parse(answer.body)).toMatchObject({ error: { code: 'not_signed_in' } })
  })

  it('a bounded number of times: new codes for all together, looks at one code for itself', async () => {
    const { code, secret } = await begin()
    const polls = []
    for (let n = 0; n < 60; n++)
      polls.push(await request(JSON.stringify({ action: 'signIn.poll', input: { code, secret } })))
    expect(polls.some(({ body }) => body.includes('too_many'))).toBe(true)
    const starts = []
    for (let n = 0; n < 61; n++) starts.push(await request('{"action":"signIn.start"}'))
    expect(starts.some(({ body }) => body.includes('too_many'))).toBe(true)
    town.advance({ minutes: 1 })
    expect((await browser()('signIn.start', {})).ok).toBe(true)
  })

  it('nowhere, where the operator set no key', async () => {
    const key = process.env.MINYI_SESSION_KEY
    delete process.env.MINYI_SESSION_KEY
    expect(await browser()('signIn.start', {})).toMatchObject({ error: { code: 'forbidden' } })
    process.env.MINYI_SESSION_KEY = key ?? ''
  })
})
