import { useCallback, useSyncExternalStore } from 'react'

/** Whether the window is at least so wide: room for a list and a matter side by side. */
export function useWide(width = 1024): boolean {
  const query = `(min-width: ${width}px)`
  const listen = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(listen, () => window.matchMedia(query).matches)
}
