import { useDeferredValue } from 'react'

/**
 * Whether an answer that has come may be drawn: it says so a moment after it came, and what is then drawn for the first
 * time is drawn in short slices, between which a finger on a slow phone is heard. What a page knew when it opened is
 * drawn at once, and so is every later change.
 */
export function useCalmly(hasCome: boolean): boolean {
  const drawn = useDeferredValue(hasCome)
  return hasCome && drawn
}
