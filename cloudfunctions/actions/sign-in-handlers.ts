import type { signInActions } from '@shared/contract/sign-in'
import { endSession, endSessionsOf } from '../store/sign-ins'
import type { Handler } from './context'
import { confirmSignIn, lookAtSignIn, refuseSignIn } from './sign-in/let-in'
import { pollAtPc, startAtPc } from './sign-in/wait-at-pc'

/** How a PC gets a session, and loses it. */
export const signInHandlers: { [N in keyof typeof signInActions]: Handler<N> } = {
  'signIn.start': startAtPc,
  'signIn.poll': pollAtPc,
  'signIn.look': lookAtSignIn,
  'signIn.confirm': confirmSignIn,
  'signIn.refuse': refuseSignIn,
  'signIn.signOut': async (_input, { session }) => {
    if (session !== undefined) await endSession(session)
    return { done: true }
  },
  'signIn.endAll': async (_input, { actor }) => ({ ended: await endSessionsOf(actor.id) }),
}
