import type { Emulator } from '../../emulator/start-emulator'
import { callFrontDoor, signIn } from './call-front-door'
import type { BenchCase } from './cases/bench-case'
import { people } from './people'
import { rewinding } from './rewind'
import { setOut, watched } from './watched-call'

/** An emulator that is measured: who has signed in, and the way back to where a call began. */
export type Bed = { emulator: Emulator; rewind: () => void; tokens: Map<string, string> }

export async function makeBed(emulator: Emulator): Promise<Bed> {
  const tokens = new Map<string, string>()
  for (const { id } of Object.values(people)) tokens.set(id, await signIn(emulator, id))
  return { emulator, rewind: rewinding(emulator), tokens }
}

/** The function behind the front door: the app's, or the one that does nothing but requests. */
async function through<T>({ emulation }: Emulator, name: string, call: () => Promise<T>): Promise<T> {
  emulation.config.frontDoor = name
  try {
    return await call()
  } finally {
    emulation.config.frontDoor = 'api'
  }
}

export type Sample = { action: number; bare: number; requests: number }

/** One call of the action; then, from the same start, one call that does nothing but the same requests. */
export async function measureOnce({ emulator, rewind, tokens }: Bed, one: BenchCase): Promise<Sample> {
  const token = tokens.get(people[one.as].id) ?? ''
  const { action } = one
  // what a worker remembers for a minute is there, as nearly always
  await callFrontDoor(emulator, { token, action: 'town.directory', input: {} })
  const input = one.input((await setOut(emulator, one)) as never)
  const { answer, requests } = await watched(emulator, () =>
    callFrontDoor(emulator, { token, action, input }),
  )
  rewind()
  if (!(answer.body as { ok: boolean }).ok) throw new Error(`${one.name}: ${JSON.stringify(answer.body)}`)

  await setOut(emulator, one)
  const bare = await through(emulator, 'bare', () =>
    watched(emulator, () => callFrontDoor(emulator, { token, action, input: { requests } })),
  )
  rewind()
  return { action: answer.ms, bare: bare.answer.ms, requests: requests.length }
}
