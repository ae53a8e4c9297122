/** Tells now, and whenever it changes, whether there is a network. */
export function watchNetwork(tell: (online: boolean) => void) {
  window.addEventListener('online', () => tell(true))
  window.addEventListener('offline', () => tell(false))
  tell(navigator.onLine)
}
