import type { Context } from 'hono'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

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
const packable = new Set(['.html', '.js', '.css', '.json', '.svg'])

/** What was packed once, by file and time of its last change: a page asks for the same dozen files again and again. */
const packed = new Map<string, Uint8Array<ArrayBuffer>>()

/** The built H5 app. Names with a hash in them may be kept; the page itself is asked for each time. */
export function h5File(folder: string | undefined, context: Context): Response {
  const file = folder === undefined ? undefined : fileIn(folder, context)
  if (file === undefined) return context.text('not found', 404)
  const cache = /[.-][0-9a-f]{8,}\./.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache'
  const type = types[path.extname(file)] ?? 'application/octet-stream'
  const isPacked = packable.has(path.extname(file)) && takesPacked(context)
  return context.body(isPacked ? pack(file) : new Uint8Array(readFileSync(file)), 200, {
    'content-type': type,
    'cache-control': cache,
    vary: 'accept-encoding',
    ...(isPacked && { 'content-encoding': 'gzip' }),
  })
}

/** The file that is asked for, if there is one inside this folder. */
function fileIn(folder: string, { req }: Context): string | undefined {
  const name = decodeURIComponent(new URL(req.url).pathname)
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name)
  const isInside = file.startsWith(path.join(folder, path.sep))
  return isInside && existsSync(file) && statSync(file).isFile() ? file : undefined
}

const takesPacked = ({ req }: Context) => /\bgzip\b/.test(req.header('accept-encoding') ?? '')

/** Packed as the static hosting of the cloud does it; a browser on a slow network notices nothing more than this. */
function pack(file: string): Uint8Array<ArrayBuffer> {
  const key = `${file} ${statSync(file).mtimeMs}`
  const bytes = packed.get(key) ?? new Uint8Array(gzipSync(readFileSync(file)))
  packed.set(key, bytes)
  return bytes
}
