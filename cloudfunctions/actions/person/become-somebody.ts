import { redeemInvite } from '../../store/invites'
import { keyedId } from '../../store/keyed-id'
import { takeFirstAdmin } from '../../store/first-admin'
import type { Handler } from '../context'
import { me } from './me'

/** A code that the admin gave her makes her who the roster says she is. */
export const redeem: Handler<'person.redeem'> = async ({ code }, ctx) => {
  const { actor, now } = ctx
  await redeemInvite(code, actor.id, { actor: actor.id, at: now(), action: 'person.redeem' })
  return me({}, ctx)
}

/** The operator's own way in: the secret of the deployment, once. */
export const becomeFirstAdmin: Handler<'person.becomeFirstAdmin'> = async ({ secret, name }, ctx) => {
  const { actor, now } = ctx
  const at = now()
  await takeFirstAdmin(secret, {
    id: keyedId(actor.id, 'first-admin'),
    revision: 1,
    name,
    roles: ['tenantAdmin'],
    personId: actor.id,
    boundAt: at,
    createdAt: at,
  })
  return me({}, ctx)
}
