import type { MiddlewareHandler } from 'hono'

/** Of an origin, which is nothing but scheme and host: every request asks, so nothing is parsed for it. */
const hostOf = (origin: string) => origin.slice(origin.indexOf('//') + 2)

/** Lets in only who asks for this machine by its name, and no page of a foreign origin. */
export function guard(origins: () => readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? ''
    const origin = context.req.header('origin')
    const known = origins()
    if (!known.some(one => hostOf(one) === host)) return context.text('unknown host', 403)
    if (origin !== undefined && !known.includes(origin)) return context.text('foreign origin', 403)
    return next()
  }
}
