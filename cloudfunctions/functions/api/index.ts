import { AppError } from '@shared/domain/errors'
import { randomUUID } from 'node:crypto'
import { answer } from '../../server/answer'
import { callerOf, requestIdOf, type FunctionContext } from '../../server/caller-of'
import { route } from '../../server/route'
import { actorOf } from '../../store/people'
import { settingsNow } from '../../store/settings'

/** Cloud function `api`: every call of the mini-program comes in here. */
export const main = (event: unknown, context?: FunctionContext) => {
  const requestId = requestIdOf(context)

  return answer(requestId, async () => {
    const { WX_OPENID } = callerOf(context)
    if (!WX_OPENID) throw new AppError('not_signed_in')
    const [actor, settings] = await Promise.all([actorOf(WX_OPENID), settingsNow()])
    return route(event, {
      actor,
      settings,
      requestId,
      now: () => new Date().toISOString(),
      newId: () => randomUUID(),
    })
  })
}
