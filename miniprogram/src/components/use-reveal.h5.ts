import { useEffect } from 'react'

/** Brings the element with this id into sight of the row it stands in, without moving the page. */
export function useReveal(id: string | undefined) {
  useEffect(() => {
    // Taro's elements take their id a moment after they are drawn
    const timer = setTimeout(() => {
      const found = id === undefined ? null : document.getElementById(id)
      found?.scrollIntoView({ block: 'nearest', inline: 'center' })
    }, 50)
    return () => clearTimeout(timer)
  }, [id])
}
