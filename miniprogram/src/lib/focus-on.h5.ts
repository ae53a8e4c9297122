/**
 * Brings the keyboard, and what a reader reads, to an element that is no control. The page moves only if the element
 * is out of sight or low, so that what stands above it can still be read.
 */
export function focusOn(id: string): void {
  const element = document.getElementById(id)
  if (!element) return
  if (!element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1')
  element.focus({ preventScroll: true })
  const { top } = element.getBoundingClientRect()
  if (top < 0 || top > window.innerHeight * 0.6) element.scrollIntoView({ block: 'center' })
}
