import { Hono } from 'hono'
import type { Emulation } from '../emulation'
import { bodyOf } from '../gateway/body-of'
import { onError } from '../gateway/on-error'
import { Refusal } from '../refusal'
import { durationMs } from './duration'
import { moveClock } from './move-clock'
import { resetToSeed } from './reset-to-seed'

/** The place: its clock and timers, its functions and documents, and back to the seed. */
export function placeApi(emulation: Emulation) {
  const { clock, timers, runner, database } = emulation
  const routes = new Hono()
  routes.onError((error, context) =>
    error instanceof Refusal && error.code !== 'INVALID_PARAM'
      ? context.json({ error: error.message }, 404)
      : onError(error, context),
  )

  routes.get('/clock', context => context.json({ now: clock.now(), offsetMs: clock.offset() }))

  routes.post('/clock', async context => {
    const { advance } = await bodyOf(context)
    const byMs = durationMs(advance)
    if (byMs === undefined) return context.json({ error: 'advance is a duration such as P3D or PT2H' }, 400)
    const now = await moveClock(emulation, byMs)
    return context.json({ now, offsetMs: clock.offset() })
  })

  routes.get('/timers', context => context.json(timers.report()))
  routes.post('/timers/:name', async context => {
    const result = await timers.fireByName(context.req.param('name'))
    return context.json({ fired: context.req.param('name'), result: JSON.parse(result) as unknown })
  })

  routes.get('/functions', context => context.json(runner.report()))
  routes.post('/reset', async context => context.json(await resetToSeed(emulation)))
  routes.post('/settings', async context => {
    const { checkVisits } = await bodyOf(context)
    if (typeof checkVisits === 'boolean') emulation.config.checkVisits = checkVisits
    return context.json({ checkVisits: emulation.config.checkVisits ?? false })
  })

  routes.get('/collections', context =>
    context.json(
      database.catalog.names().map(name => ({
        name,
        documents: database.search.count(name, {}),
        indexes: database.catalog.of(name).indexes.map(({ name, keys, unique }) => ({ name, keys, unique })),
      })),
    ),
  )

  routes.get('/documents', context => {
    const limit = Math.min(1000, Math.max(1, Number(context.req.query('limit')) || 20))
    const found = database.search.find(context.req.query('collection') ?? '', { query: {}, limit })
    return context.json(found.map(({ json }) => JSON.parse(json) as unknown))
  })

  return routes
}
