import type { Context } from 'hono'
import { Hono } from 'hono'
import { randomUUID } from 'node:crypto'
import { lookAtImage } from './image-type'
import { MOST_BYTES, type Storage } from './storage'

const escape = (text: string) => text.replace(/[<&]/g, letter => (letter === '<' ? '&lt;' : '&amp;'))

/** A refusal as the object store words it. */
function refusal(context: Context, status: 403 | 404 | 400, [code, message]: [string, string]): Response {
  const body =
    `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${escape(message)}</Message>` +
    `<RequestId>${randomUUID()}</RequestId><TraceId>local</TraceId></Error>`
  return context.body(body, status, { 'content-type': 'application/xml' })
}

const pathOf = (context: Context) =>
  decodeURIComponent(new URL(context.req.url).pathname.slice('/storage/'.length))

/** The object store behind the addresses: PUT with a signed header, GET with a signature that expires. */
export function storageRoutes(storage: Storage) {
  const routes = new Hono()

  routes.put('*', async context => {
    const path = pathOf(context)
    if (!storage.mayPut(path, context.req.header('authorization') ?? ''))
      return refusal(context, 403, [
        'SignatureDoesNotMatch',
        'the signature is not good for this path, or too old',
      ])
    const bytes = await readAtMost(context.req.raw.body, MOST_BYTES)
    if (!bytes) return refusal(context, 400, ['EntityTooLarge', `a file may have ${MOST_BYTES} bytes`])
    await storage.files.write(path, bytes)
    return context.body(null, 200)
  })

  routes.get('*', context => {
    const path = pathOf(context)
    if (!storage.mayGet(path, context.req.query('sign') ?? ''))
      return refusal(context, 403, ['AccessDenied', 'the address is not good, or has expired'])
    const bytes = storage.files.read(path)
    if (!bytes) return refusal(context, 404, ['NoSuchKey', 'there is no such file'])
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': lookAtImage(bytes),
      'cache-control': 'private, max-age=600',
      'x-content-type-options': 'nosniff',
      'content-security-policy': 'sandbox',
    })
  })
  return routes
}

async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  if (!body) return new Uint8Array()
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    size += part.length
    if (size <= most) parts.push(part) // read to the end all the same: a client that is cut off sees no refusal
  }
  return size > most ? undefined : Buffer.concat(parts)
}
