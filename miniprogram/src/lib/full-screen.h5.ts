/** Fills the wall with the page; again, and the browser is back. */
export const fillScreen: (() => void) | undefined = () => {
  if (document.fullscreenElement) void document.exitFullscreen()
  else void document.documentElement.requestFullscreen().catch(() => undefined)
}
