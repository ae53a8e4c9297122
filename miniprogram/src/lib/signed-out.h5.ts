import { isSigningIn, openSignInForAWhile } from './open-anew.h5'
import { dropSession } from './session.h5'

/** The server knows nobody by this tab's proof: it has none, or it is over. */
export function signedOut() {
  if (isSigningIn()) return
  dropSession()
  openSignInForAWhile()
}
