import { existsSync, readFileSync } from 'node:fs'

/** Somebody as whom one may sign in: made up by the project that uses the emulator. */
export type Persona = { id: string; openid: string; label: string; group?: string; phone?: string }

/** The people of the desk, from a file that is read again at each look, or set by a test. */
export function createPersonas(file?: string) {
  let set: Persona[] | undefined
  const list = (): Persona[] => {
    if (set) return set
    return file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Persona[]) : []
  }
  return {
    list,
    set: (personas: Persona[]) => void (set = personas),
    of: (id: string) => list().find(persona => persona.id === id),
    byOpenid: (openid: string) => list().find(persona => persona.openid === openid),
  }
}
export type Personas = ReturnType<typeof createPersonas>
