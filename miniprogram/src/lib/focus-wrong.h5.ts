const control = "[aria-invalid='true'], [tabindex='0'], input, textarea, select"

/** Once the faults are drawn: keyboard and reader stand on the first field that is not right. */
export function focusWrong(): void {
  requestAnimationFrame(() => {
    const wrong = [...document.querySelectorAll<HTMLElement>('.is-wrong')]
    // a page that lies under this one is not rendered, its fields have no box
    const first = wrong.find(field => field.getClientRects().length > 0)
    first?.querySelector<HTMLElement>(control)?.focus({ preventScroll: true })
  })
}
