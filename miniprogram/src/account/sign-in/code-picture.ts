import { renderSVG } from 'uqr'
import { routes } from '../../lib/routes'

/**
 * What the picture says. In the cloud an address of this very page, for WeChat may be told to open the mini-program by
 * it, and a browser that follows it only finds the way in; on one machine the page where somebody may confirm.
 */
function addressOf(code: string): string {
  const here = `${location.origin}${location.pathname}`
  return HTTP_API === '' ? `${here}#${routes.confirmSignIn(code)}` : `${here}?code=${code}`
}

/** The code as a picture to be scanned, on white in every mode. */
export const codePicture = (code: string) =>
  `data:image/svg+xml,${encodeURIComponent(renderSVG(addressOf(code), { border: 3, ecc: 'M' }))}`
