import type { Emulator } from '../../emulator/start-emulator'
import type { BenchCase } from './cases/bench-case'

export type Requests = Record<string, unknown>[]

/** Puts the documents of a case where they belong and prepares what else it needs. */
export async function setOut(emulator: Emulator, { given, prepare }: BenchCase): Promise<unknown> {
  for (const [collection, docs] of Object.entries(given())) emulator.insert(collection, ...docs)
  return prepare?.(emulator)
}

/** Runs a call and answers with what it asked of the database and of the platform meanwhile. */
export async function watched<T>({ emulation }: Emulator, call: () => Promise<T>) {
  const requests: Requests = []
  emulation.onRequest = request => void requests.push(request)
  try {
    return { answer: await call(), requests }
  } finally {
    delete emulation.onRequest
  }
}
