import { AppError } from '@shared/domain/errors'
import { hasSessionKey } from '../../store/session-token'
import { openSession } from '../../store/sessions'
import { startSignIn, takeSignIn } from '../../store/sign-ins'
import type { Handler } from '../context'

/** A code for a PC that knows nobody yet. */
export const startAtPc: Handler<'signIn.start'> = async (_input, { now }) => {
  if (!hasSessionKey()) throw new AppError('forbidden', 'this place has no key for sessions')
  return startSignIn(now())
}

/** How its code fares; the first look after the person's yes brings the session. */
export const pollAtPc: Handler<'signIn.poll'> = async ({ code, secret }, { now }) => {
  const at = now()
  const taken = await takeSignIn(code, secret, at)
  if (taken.state !== 'TAKEN') return taken
  const { id, personId, endsAt } = taken
  const session = await openSession(id, personId, { from: at, until: endsAt })
  return { state: 'TAKEN', session, personId }
}
