import { useRef } from 'react'
import { clientKey } from './client-key'

/**
 * A key for what is sent: the same content keeps its key until it is done, so that a repeat after a lost answer finds
 * itself done; other content has another, so that it is never taken for the one before.
 */
export function useContentKey() {
  const keys = useRef(new Map<string, string>())
  return {
    of(content: unknown): string {
      const text = JSON.stringify(content)
      const key = keys.current.get(text) ?? clientKey()
      keys.current.set(text, key)
      return key
    },
    done: (content: unknown) => void keys.current.delete(JSON.stringify(content)),
  }
}
