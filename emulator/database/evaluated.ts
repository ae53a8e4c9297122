import { notEmulated, Refusal } from '../refusal'

/** Runs the evaluator: what it does not know is refused by name, what it finds wrong as the cloud refuses it. */
export function evaluated<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof Refusal) throw error
    const message = error instanceof Error ? error.message : String(error)
    if (/unknown|unregistered/i.test(message)) throw notEmulated(message)
    throw new Refusal('DATABASE_REQUEST_FAILED', message)
  }
}
