/** Once the faults are drawn: keyboard and reader stand on the first field that is not right. */
export function focusWrong(): void {
  requestAnimationFrame(() => {
    const wrong = [...document.querySelectorAll<HTMLElement>("[aria-invalid='true']")]
    // a page that lies under this one is not rendered, its fields have no box
    wrong.find(field => field.getClientRects().length > 0)?.focus({ preventScroll: true })
  })
}
