import { existsSync, readFileSync, statSync } from 'node:fs'

/** Somebody as whom one may sign in: made up by the project that uses the emulator. */
export type Persona = { id: string; openid: string; label: string; group?: string; phone?: string }

/** The people of the desk, from a file that is read again when it has changed, or set by a test. */
export function createPersonas(file?: string) {
  let known: Persona[] = []
  let version = 0
  let isSet = false

  function list(): Persona[] {
    if (isSet || file === undefined) return known
    const now = existsSync(file) ? statSync(file).mtimeMs : 0
    if (now !== version) known = now ? (JSON.parse(readFileSync(file, 'utf8')) as Persona[]) : []
    version = now
    return known
  }

  function set(personas: Persona[]) {
    known = personas
    isSet = true
  }

  return {
    list,
    set,
    of: (id: string) => list().find(persona => persona.id === id),
    byOpenid: (openid: string) => list().find(persona => persona.openid === openid),
  }
}
export type Personas = ReturnType<typeof createPersonas>
