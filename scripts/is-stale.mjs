import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const stampOf = name => path.join('.cache', 'stamps', name)

const filesOf = place => {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

/** One hash of the names and contents of all these files and folders. */
export function hashOf(places) {
  const hash = createHash('sha256')
  for (const file of places.flatMap(filesOf)) hash.update(`${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

/** Contents, not times: a fresh clone or a switched branch must not look newer than it is. */
export const isStale = (name, hash, output) =>
  !existsSync(output) || !existsSync(stampOf(name)) || readFileSync(stampOf(name), 'utf8') !== hash

export function markFresh(name, hash) {
  mkdirSync(path.dirname(stampOf(name)), { recursive: true })
  writeFileSync(stampOf(name), hash)
}
