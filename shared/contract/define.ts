import type * as z from '@shared/zod'
import type { ErrorCode } from '../domain/errors'
import type { Role } from '../domain/person/role'
import type { LimitName } from '../domain/settings/settings'

/** One thing a person can ask of the server: who may ask, how often, with what, and what comes back. */
export type Action<I extends z.ZodMiniType = z.ZodMiniType, O extends z.ZodMiniType = z.ZodMiniType> = {
  kind: 'query' | 'command'
  roles: readonly Role[]
  limit: LimitName
  input: I
  output: O
}
type Definition<I extends z.ZodMiniType, O extends z.ZodMiniType> = Omit<Action<I, O>, 'kind' | 'limit'> & {
  limit?: LimitName
}

export const query = <I extends z.ZodMiniType, O extends z.ZodMiniType>(definition: Definition<I, O>) =>
  ({ kind: 'query', limit: 'read', ...definition }) as Action<I, O>
export const command = <I extends z.ZodMiniType, O extends z.ZodMiniType>(definition: Definition<I, O>) =>
  ({ kind: 'command', limit: 'write', ...definition }) as Action<I, O>

export type Refusal = { code: ErrorCode; field?: string; retryAt?: string; requestId: string }

/** What crosses the wire. A refusal is data: the platform's own errors stay apart from ours. `at` is the server's time. */
export type Envelope<T> = { ok: true; at: string; data: T } | { ok: false; at: string; error: Refusal }
