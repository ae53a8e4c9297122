import { Hono, type Context } from 'hono'
import { html } from 'hono/html'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Emulation } from '../emulation'
import { choices } from '../wechat/ledger'
import { collectionPage, collectionsPage } from './data-pages'
import { durationMs } from './duration'
import { enterPage } from './enter-page'
import { moveClock } from './move-clock'
import { page } from './page'
import { peoplePage } from './people-page'
import { personPage } from './person-page'
import { placePage } from './place-page'
import { resetToSeed } from './reset-to-seed'

const POLICY = "default-src 'self'; frame-ancestors 'none'; form-action 'self'"
const files: Record<string, string> = { 'desk.css': 'text/css', 'enter.js': 'text/javascript' }

/** The desk's pages, made on the server. */
export function deskRoutes(emulation: Emulation) {
  const { personas, ledger } = emulation
  const routes = new Hono()
  const personOf = (context: Context) => personas.of(context.req.param('id') ?? '')

  routes.use(async (context, next) => {
    await next()
    context.header('content-security-policy', POLICY)
    context.header('referrer-policy', 'same-origin')
  })
  routes.onError((error, context) =>
    context.html(page('没能做到', html`<p class="bad">${error.message}</p>`), 500),
  )
  for (const [name, type] of Object.entries(files))
    routes.get(`/${name}`, context =>
      context.body(readFileSync(path.join(__dirname, name), 'utf8'), 200, {
        'content-type': `${type}; charset=utf-8`,
      }),
    )

  routes.get('/', context => context.html(peoplePage(emulation)))
  routes.get('/place', context => context.html(placePage(emulation)))
  routes.get('/collections', context => context.html(collectionsPage(emulation)))
  routes.get('/collections/:name', context =>
    context.html(collectionPage(emulation, context.req.param('name'))),
  )
  routes.get('/people/:id', context => {
    const person = personOf(context)
    return person ? context.html(personPage(emulation, person)) : context.notFound()
  })
  routes.get('/enter/:id', context => {
    const person = personOf(context)
    return person ? context.html(enterPage(person, context.req.query('to') ?? '')) : context.notFound()
  })
  routes.post('/people/:id/choice', async context => {
    const form = await context.req.parseBody()
    const choice = choices.find(one => one === form['choice'])
    const person = personOf(context)
    if (!choice || !person) return context.notFound()
    ledger.choose(person.openid, choice)
    return context.redirect(`/desk/people/${encodeURIComponent(context.req.param('id'))}`)
  })
  routes.route('/', placeForms(emulation))
  return routes
}

/** The buttons of the page on time and functions. */
function placeForms(emulation: Emulation) {
  const routes = new Hono()
  routes.post('/clock', async context => {
    const { advance } = await context.req.parseBody()
    await moveClock(emulation, durationMs(advance) ?? 0)
    return context.redirect('/desk/place')
  })
  routes.post('/timers/:name', async context => {
    await emulation.timers.fireByName(context.req.param('name')).catch(() => undefined) // the page shows the error
    return context.redirect('/desk/place')
  })
  routes.post('/visits', async context => {
    emulation.config.checkVisits = (await context.req.parseBody())['check'] === 'yes'
    return context.redirect('/desk/place')
  })
  routes.post('/reset', async context => {
    await resetToSeed(emulation)
    return context.redirect('/desk/')
  })
  return routes
}
