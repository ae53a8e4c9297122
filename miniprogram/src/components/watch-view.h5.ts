/** Tells when an element comes within two screens of view or leaves it, and how high it is. Returns what ends it. */
export function watchView(id: string, tell: (near: boolean, height: number) => void) {
  const element = document.getElementById(id)
  if (!element) return () => undefined
  const observer = new IntersectionObserver(
    entries => {
      const last = entries[entries.length - 1]
      if (last) tell(last.isIntersecting, last.boundingClientRect.height)
    },
    { root: element.closest('.taro_page'), rootMargin: '1500px 0px' },
  )
  observer.observe(element)
  return () => observer.disconnect()
}
