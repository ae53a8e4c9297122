import type { MiddlewareHandler } from 'hono'

/** Lets in only who asks for this machine by its name, and no page of a foreign origin. */
export function guard(origins: () => readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? ''
    const origin = context.req.header('origin')
    const known = origins()
    const hosts = known.map(one => new URL(one).host)
    if (!hosts.includes(host)) return context.text('unknown host', 403)
    if (origin !== undefined && !known.includes(origin)) return context.text('foreign origin', 403)
    return next()
  }
}
