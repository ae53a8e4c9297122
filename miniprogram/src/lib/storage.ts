import { owner } from './owner'
import { shelf } from './shelf'

const address = (key: string) => `minyi.${owner()}.${key}`

/** What is kept on this device for its owner, as text. A full or forbidden store loses convenience, never the page. */
export const storage = {
  getItem(key: string): string | null {
    try {
      const text: unknown = shelf.get(address(key))
      return typeof text === 'string' && text !== '' ? text : null
    } catch {
      return null
    }
  },
  setItem(key: string, text: string) {
    try {
      shelf.set(address(key), text)
    } catch {
      // nothing to tell: the page goes on with what is in memory
    }
  },
  removeItem(key: string) {
    try {
      shelf.remove(address(key))
    } catch {
      // as above
    }
  },
}
