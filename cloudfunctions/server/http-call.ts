import * as z from '@shared/zod'

/** What the HTTP access service makes of a request (cloudbase.md 2.2). */
const HttpEvent = z.object({
  httpMethod: z.string(),
  headers: z._default(z.record(z.string(), z.unknown()), {}),
  body: z._default(z.nullable(z.string()), ''),
  isBase64Encoded: z._default(z.boolean(), false),
})

export type HttpCall = { method: string; header: (name: string) => string; body: string }

/** The request behind an event, or undefined when it is an ordinary call. Names of headers know no case. */
export function httpCallIn(event: unknown): HttpCall | undefined {
  const found = HttpEvent.safeParse(event)
  if (!found.success) return undefined
  const { httpMethod, headers, body, isBase64Encoded } = found.data
  const pairs = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const)
  const known = new Map(pairs)
  return {
    method: httpMethod.toUpperCase(),
    header: name => (typeof known.get(name) === 'string' ? String(known.get(name)) : ''),
    body: isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString('utf8') : (body ?? ''),
  }
}
