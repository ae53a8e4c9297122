import { useEffect, useId, useRef } from 'react'

const reachable =
  '[tabindex="0"], input:not([disabled]), textarea:not([disabled]), select:not([disabled]), button, a[href]'

/** Brings the keyboard into the box, keeps it there, lets Esc close it and brings it back afterwards. */
export function useModal(onClose: () => void) {
  const id = `modal${useId().replace(/:/g, '')}`
  const close = useRef(onClose)
  close.current = onClose

  useEffect(() => {
    const before = document.activeElement
    const box = document.getElementById(id)
    const all = () => [...(box?.querySelectorAll<HTMLElement>(reachable) ?? [])]
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current()
      if (event.key === 'Tab') keepInside(event, all())
    }
    // Taro's elements take their attributes a moment after they are drawn
    const timer = setTimeout(() => all()[0]?.focus(), 50)
    document.addEventListener('keydown', onKeyDown)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('keydown', onKeyDown)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [id])
  return id
}

function keepInside(event: KeyboardEvent, all: HTMLElement[]) {
  const at = all.indexOf(document.activeElement as HTMLElement)
  const leaves = event.shiftKey ? at <= 0 : at === all.length - 1
  if (!leaves && at >= 0) return
  event.preventDefault()
  all.at(event.shiftKey ? -1 : 0)?.focus()
}
