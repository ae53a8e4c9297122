import { AppError } from '@shared/domain/errors'
import * as z from '@shared/zod'
import { randomUUID } from 'node:crypto'

/** What the platform hands a function beside the event: its variables as JSON, or in older runtimes as `A=1;B=2`. */
export type FunctionContext = { request_id?: string; environment?: string; environ?: string }

const Caller = z.object({
  WX_OPENID: z.exactOptional(z.string()),
  TRIGGER_SRC: z.exactOptional(z.string()),
})
export type Caller = z.infer<typeof Caller>

export const requestIdOf = (context?: FunctionContext) => context?.request_id || randomUUID()

/**
 * Who or what calls. Only this call's own context counts: a worker that served somebody before may still have her
 * identity in its variables, which the SDK's `getCloudbaseContext` would fall back to. Unreadable is a refusal.
 */
export function callerOf(context: FunctionContext | undefined): Caller {
  try {
    const { environment, environ = '' } = context ?? {}
    return Caller.parse(environment ? JSON.parse(environment) : variablesOf(environ))
  } catch {
    throw new AppError('not_signed_in', 'a context that nobody can read')
  }
}

const variablesOf = (environ: string) =>
  Object.fromEntries(environ.split(';').map(pair => pair.split(/=(.*)/s).slice(0, 2)))
