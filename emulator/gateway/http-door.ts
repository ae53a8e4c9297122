import type { Context } from 'hono'
import type { Emulation } from '../emulation'
import { reachable } from './front-door'

const MOST_BYTES = 100_000

/** `/http/<function>`: what the HTTP access service does. The function gets the request as an event, and no identity. */
export async function httpDoor(emulation: Emulation, context: Context): Promise<Response> {
  const body = Buffer.from(await context.req.arrayBuffer())
  if (body.length > MOST_BYTES) return refusal(413, 'BODY_TOO_LARGE', `at most ${MOST_BYTES} bytes`)
  const name = context.req.param('name') ?? ''
  if (!emulation.runner.folders().some(folder => folder.name === name))
    return refusal(404, 'INVALID_PATH', `no function ${name}`)
  try {
    const answer = await emulation.runner.invoke(name, eventOf(context, body), { nobody: true })
    return responseOf(reachable(emulation, context, answer))
  } catch (error) {
    return refusal(500, 'FUNCTIONS_EXECUTE_FAIL', error instanceof Error ? error.message : String(error))
  }
}

function eventOf({ req }: Context, body: Buffer) {
  const { pathname, searchParams } = new URL(req.url)
  const isText = /^(text\/|application\/(json|x-www-form-urlencoded))/.test(
    req.header('content-type') ?? 'text/',
  )
  return {
    path: pathname.replace(/^\/http\/[^/]+/, '') || '/',
    httpMethod: req.method,
    headers: req.header(),
    queryStringParameters: Object.fromEntries(searchParams),
    requestContext: { sourceIp: '127.0.0.1' },
    body: body.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  }
}

type Integrated = {
  statusCode?: unknown
  headers?: Record<string, string>
  body?: unknown
  isBase64Encoded?: boolean
}

/** An answer with a `statusCode` is the response itself; any other one is its body. */
function responseOf(answer: string): Response {
  const { statusCode, headers, body, isBase64Encoded } = (JSON.parse(answer) ?? {}) as Integrated
  if (typeof statusCode !== 'number')
    return new Response(answer, { headers: { 'content-type': 'application/json' } })
  const bytes = Buffer.from(String(body ?? ''), isBase64Encoded ? 'base64' : 'utf8')
  const isEmpty = statusCode === 204 || statusCode === 304
  return new Response(isEmpty ? null : bytes, { status: statusCode, headers: headers ?? {} })
}

const refusal = (status: number, code: string, message: string) =>
  Response.json({ code, message }, { status })
