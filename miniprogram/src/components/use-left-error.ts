import { useState } from 'react'

export type CheckText = (text: string) => string | undefined

/**
 * What is wrong with a text once it was left. Nobody is told while writing it for the first time; who mends it sees
 * the words go at the very key that makes it right.
 */
export function useLeftError(check: CheckText | undefined) {
  const [error, setError] = useState<string>()
  return {
    error,
    onLeave: (text: string) => setError(check?.(text)),
    onType: (text: string) => error !== undefined && setError(check?.(text)),
  }
}
