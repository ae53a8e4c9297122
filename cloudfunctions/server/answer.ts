import type { Envelope, Refusal } from '@shared/contract/define'
import { AppError } from '@shared/domain/errors'
import { isBusy } from './is-busy'
import { logError, logInfo } from './log'

/** Turns the outcome of any work into what crosses the wire. Our words and ids stay in the log. */
export async function answer<T>(requestId: string, work: () => Promise<T>): Promise<Envelope<T>> {
  try {
    const data = await work()
    return { ok: true, at: new Date().toISOString(), data }
  } catch (error) {
    return { ok: false, at: new Date().toISOString(), error: refusalOf(requestId, error) }
  }
}

function refusalOf(requestId: string, error: unknown): Refusal {
  if (!(error instanceof AppError)) {
    logError(requestId, error)
    return { code: isBusy(error) ? 'server_busy' : 'internal', requestId }
  }
  const { code, field, retryAt, message } = error
  logInfo(requestId, code, message)
  return { code, requestId, ...(field && { field }), ...(retryAt && { retryAt }) }
}
