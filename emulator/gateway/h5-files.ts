import type { Context } from 'hono'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** The built H5 app. Names with a hash in them may be kept; the page itself is asked for each time. */
export function h5File(folder: string | undefined, context: Context): Response {
  const name = decodeURIComponent(new URL(context.req.url).pathname)
  const file = path.join(folder ?? '', name.endsWith('/') ? `${name}index.html` : name)
  const isInside = folder !== undefined && file.startsWith(path.join(folder, path.sep))
  if (!isInside || !existsSync(file) || !statSync(file).isFile()) return context.text('not found', 404)
  const cache = /[.-][0-9a-f]{8,}\./.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache'
  const type = types[path.extname(file)] ?? 'application/octet-stream'
  return context.body(new Uint8Array(readFileSync(file)), 200, {
    'content-type': type,
    'cache-control': cache,
  })
}
