import { useState } from 'react'

/** A sheet that is open or not. */
export function useSheet() {
  const [open, setOpen] = useState(false)
  return { open, show: () => setOpen(true), hide: () => setOpen(false) }
}
