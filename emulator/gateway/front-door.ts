import type { Context } from 'hono'
import type { Emulation } from '../emulation'

const MOST_BYTES = 100_000

/** `POST /call {action, input}`: the app's one door. Without a good token the function is called by nobody. */
export async function frontDoor(emulation: Emulation, context: Context): Promise<Response> {
  const { config, runner, personas, sessions, ledger, clock } = emulation
  if (!config.frontDoor) return context.json({ errMsg: 'emulator.config.json names no frontDoor' }, 404)
  const text = await context.req.text()
  if (Buffer.byteLength(text) > MOST_BYTES)
    return context.json({ errCode: -504003, errMsg: `a call may have ${MOST_BYTES} bytes` }, 413)
  const event = parsed(text)
  if (!event) return context.json({ errCode: -501007, errMsg: 'the body is not a JSON object' }, 400)
  const person = personas.of(sessions.personOf(context.req.header('authorization')) ?? '')
  if (person) ledger.see(person.openid, clock.now())
  try {
    const call = { action: event['action'], input: event['input'] }
    const answer = await runner.invoke(
      config.frontDoor,
      call,
      person ? { openid: person.openid } : { nobody: true },
    )
    return context.body(reachable(emulation, context, answer), 200, { 'content-type': 'application/json' })
  } catch (error) {
    return context.json(
      { errCode: -504002, errMsg: error instanceof Error ? error.message : String(error) },
      500,
    )
  }
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

/** Addresses of files, as the browser that asks can reach them: by the name under which it found us. */
export function reachable({ storage }: Emulation, context: Context, answer: string): string {
  const own = storage.upload('').url
  const { protocol, host } = new URL(context.req.url)
  const asked =
    context.req.header('x-forwarded-proto') === 'https' ? `https://${host}` : `${protocol}//${host}`
  return answer.replaceAll(own, `${asked}/storage/`)
}
