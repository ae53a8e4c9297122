import { contract, type ActionName } from '@shared/contract'
import type { Action } from '@shared/contract/define'
import { AppError } from '@shared/domain/errors'
import * as z from '@shared/zod'
import { handlers } from '../actions'
import type { Ctx, Handler } from '../actions/context'
import { takeOne } from '../store/limits'
import { isOpen, openSubject } from './open-actions'

const Request = z.object({ action: z.string().check(z.maxLength(60)), input: z._default(z.unknown(), {}) })
const isAction = (name: string): name is ActionName => Object.hasOwn(contract, name)

/** Letters of the longest honest request, with room to spare. */
const MOST_LETTERS = 60_000

/** One request from start to end: find the action, check who asks, check what with, run, check the answer. */
export async function route(event: unknown, ctx: Ctx): Promise<unknown> {
  const { action, input } = parse(Request, event)
  if (!isAction(action)) throw new AppError('not_found', 'no such action', { field: 'action' })

  const { roles, limit, input: inputSchema, output }: Action = contract[action]
  if (!isOpen(action) && !roles.some(role => ctx.actor.roles.includes(role)))
    throw new AppError('forbidden', action)
  if (JSON.stringify(input).length > MOST_LETTERS)
    throw new AppError('invalid_input', `${action}: too long`, { field: 'size' })

  const parsed = parse(inputSchema, input)
  await takeOne(isOpen(action) ? openSubject(action, parsed) : ctx.actor.id, limit, ctx.settings)
  const handler = handlers[action] as Handler<ActionName>
  return output.parse(await handler(parsed as never, ctx))
}

function parse<S extends z.ZodMiniType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const { issues } = result.error
  const field = issues[0]?.path.join('.')
  throw new AppError('invalid_input', z.prettifyError(result.error), field ? { field } : {})
}
