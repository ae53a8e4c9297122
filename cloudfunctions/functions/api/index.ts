import { answer } from '../../server/answer'
import { callerOf, requestIdOf, type FunctionContext } from '../../server/caller-of'
import { httpCallIn } from '../../server/http-call'
import { serve } from '../../server/serve'
import { serveHttp } from '../../server/serve-http'
import { actorOf } from '../../store/people'

/** Cloud function `api`: every call of the mini-program comes in here, and over HTTP those of a PC. */
export const main = (event: unknown, context?: FunctionContext) => {
  const requestId = requestIdOf(context)
  const call = httpCallIn(event)
  return call
    ? serveHttp(call, requestId)
    : answer(requestId, () => serve(event, requestId, () => fromWeChat(context)))
}

function fromWeChat(context: FunctionContext | undefined) {
  const { WX_OPENID } = callerOf(context)
  return WX_OPENID ? actorOf(WX_OPENID).then(actor => ({ actor })) : undefined
}
