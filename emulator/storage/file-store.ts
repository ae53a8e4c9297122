import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import path from 'node:path'

/** The bytes of uploaded files: in a folder, or in memory. */
export type FileStore = {
  write(name: string, bytes: Uint8Array): Promise<void>
  read(name: string): Uint8Array | undefined
  remove(name: string): boolean
  clear(): void
}

/** Keeps files in memory. */
export function memoryFiles(): FileStore {
  const files = new Map<string, Uint8Array>()
  return {
    write: async (name, bytes) => void files.set(name, bytes),
    read: name => files.get(name),
    remove: name => files.delete(name),
    clear: () => files.clear(),
  }
}

/** Keeps files in a folder, under a hash of their name: a name from outside never becomes a path. */
export function folderFiles(folder: string): FileStore {
  mkdirSync(folder, { recursive: true })
  const placeOf = (name: string) => path.join(folder, createHash('sha256').update(name).digest('hex'))
  return {
    async write(name, bytes) {
      const half = `${placeOf(name)}.half`
      const file = await open(half, 'w')
      await file.writeFile(bytes)
      await file.sync()
      await file.close()
      await rename(half, placeOf(name))
    },
    read: name => (existsSync(placeOf(name)) ? readFileSync(placeOf(name)) : undefined),
    remove(name) {
      const known = existsSync(placeOf(name))
      if (known) rmSync(placeOf(name))
      return known
    },
    clear() {
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder, { recursive: true })
    },
  }
}
