import type { Context } from 'hono'
import { Refusal } from '../refusal'

/** A JSON text from outside; one that nobody can read is the sender's mistake, not ours. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('INVALID_PARAM', 'not JSON')
  }
}

/** The body of a request, which must be a JSON object. */
export async function bodyOf(context: Context): Promise<Record<string, unknown>> {
  const body = readJson(await context.req.text())
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Refusal('INVALID_PARAM', 'the body is not a JSON object')
  return body as Record<string, unknown>
}
