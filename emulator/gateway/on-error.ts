import type { Context } from 'hono'
import { Refusal } from '../refusal'

/** What nobody can read (a body, an escape in an address) is the sender's mistake; the rest is a defect of ours. */
export function onError(error: Error, context: Context): Response {
  if (error instanceof Refusal || error instanceof URIError)
    return context.json({ error: error.message }, 400)
  console.error(error)
  return context.json({ error: 'defect of the emulator' }, 500)
}
