const AFTER = 'pcAfter'
const SIGN_IN = '#/account/sign-in/index'
const HOME = '#/pages/home/index'

/** Starts the program anew at a page: whatever it holds of one person must not meet the next one. */
function openAt(hash: string) {
  history.replaceState(null, '', hash)
  location.reload()
}

export const isSigningIn = () => location.hash.startsWith(SIGN_IN)

/** To the way in. */
export const openSignIn = () => openAt(SIGN_IN)

/** The same, to come back later to where she is now. */
export function openSignInForAWhile() {
  if (location.hash !== '') sessionStorage.setItem(AFTER, location.hash)
  openSignIn()
}

/** To where she wanted to go before she had to sign in. */
export function openAfterSignIn() {
  const after = sessionStorage.getItem(AFTER)
  sessionStorage.removeItem(AFTER)
  openAt(after ?? HOME)
}
