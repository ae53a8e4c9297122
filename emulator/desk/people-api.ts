import { Hono } from 'hono'
import type { Emulation } from '../emulation'
import { bodyOf } from '../gateway/body-of'
import { askToSubscribe } from '../wechat/subscribe-message'

/** People: who there is, signing in as one of them, and what WeChat shows to each. */
export function peopleApi(emulation: Emulation) {
  const { personas, sessions, ledger, clock } = emulation
  const routes = new Hono()
  const signedIn = (authorization: string | undefined) => personas.of(sessions.personOf(authorization) ?? '')

  routes.get('/people', context =>
    context.json(personas.list().map(({ id, label, group }) => ({ id, label, ...(group && { group }) }))),
  )

  routes.post('/sign-in', async context => {
    const { personId } = await bodyOf(context)
    const person = personas.of(String(personId))
    if (!person) return context.json({ error: 'no such person' }, 404)
    ledger.see(person.openid, clock.now())
    return context.json({ token: sessions.open(person.id), person: { id: person.id, label: person.label } })
  })

  routes.get('/messages', context => {
    const personId = context.req.query('personId')
    if (personId === undefined) return context.json(ledger.messages())
    const person = personas.of(personId)
    return person
      ? context.json(ledger.messages(person.openid))
      : context.json({ error: 'no such person' }, 404)
  })

  routes.post('/wechat/subscribe', async context => {
    const person = signedIn(context.req.header('authorization'))
    if (!person) return context.json({ error: 'not signed in' }, 401)
    const { templateIds } = await bodyOf(context)
    const asked = Array.isArray(templateIds) ? templateIds.map(String) : []
    return context.json(askToSubscribe(emulation, person.openid, asked))
  })

  routes.post('/wechat/phone-code', context => {
    const person = signedIn(context.req.header('authorization'))
    if (!person) return context.json({ error: 'not signed in' }, 401)
    return context.json({ code: emulation.phoneCodes.issue(person.openid) })
  })

  return routes
}
