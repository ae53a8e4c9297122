import { AppError } from '@shared/domain/errors'
import { answerSignIn, demandSignIn } from '../../store/sign-ins'
import type { Ctx, Handler } from '../context'

/** Only WeChat says who somebody is: a PC cannot let in the next one. */
const demandWeChat = ({ session }: Ctx) => {
  if (session !== undefined) throw new AppError('forbidden', 'a PC lets nobody in')
}

/** Which office's PC asks, and since when: what a person must see before she says yes. */
export const lookAtSignIn: Handler<'signIn.look'> = async ({ code }, ctx) => {
  demandWeChat(ctx)
  const { actor, settings, now } = ctx
  const { startedAt, expiresAt } = await demandSignIn(code, { personId: actor.id, at: now() })
  return { office: settings.brand.host, name: settings.brand.name, startedAt, expiresAt }
}

export const confirmSignIn: Handler<'signIn.confirm'> = async ({ code }, ctx) => {
  demandWeChat(ctx)
  await answerSignIn(code, { personId: ctx.actor.id, at: ctx.now(), state: 'CONFIRMED' })
  return { done: true }
}

export const refuseSignIn: Handler<'signIn.refuse'> = async ({ code }, ctx) => {
  demandWeChat(ctx)
  await answerSignIn(code, { personId: ctx.actor.id, at: ctx.now(), state: 'REFUSED' })
  return { done: true }
}
