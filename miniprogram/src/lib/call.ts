import type { ActionName, Input, Output } from '@shared/contract'
import type { Envelope, Refusal } from '@shared/contract/define'
import { AppError } from '@shared/domain/errors'
import { isOnline } from './network'
import { send } from './send'
import { noteServerTime } from './server-time'
import { signedOut } from './signed-out'
import { within } from './within'

const patience = 15_000

/** The one way to the server. A refusal becomes an AppError; so does a network that does not answer. */
export async function call<N extends ActionName>(action: N, input: Input<N>): Promise<Output<N>> {
  const reply = (await within(patience, send(action, input)).catch(unanswered)) as
    | Envelope<Output<N>>
    | undefined
  if (!reply || typeof reply !== 'object') throw new AppError('internal', `${action}: no answer`)
  noteServerTime(reply)
  if (reply.ok) return reply.data
  if (reply.error.code === 'not_signed_in') signedOut()
  throw refusal(reply.error)
}

function refusal({ code, field, retryAt, requestId }: Refusal) {
  return new AppError(code, `refused, request ${requestId}`, {
    ...(field !== undefined && { field }),
    ...(retryAt !== undefined && { retryAt }),
  })
}

function unanswered(cause: unknown): never {
  if (cause instanceof AppError) throw cause
  const text = cause instanceof Error ? cause.message : JSON.stringify(cause)
  if (/timeout|timed out/i.test(text)) throw new AppError('timeout', text)
  if (!isOnline()) throw new AppError('offline', text)
  // there is a network, and to say that there is none would be untrue
  const cut = /fetch|network|request:fail|interrupted/i.test(text)
  throw cut ? new AppError('offline', text, { field: 'unreached' }) : new AppError('server_busy', text)
}
