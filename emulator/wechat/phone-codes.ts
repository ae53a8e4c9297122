import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock'

const LIFE_MS = 5 * 60_000

/** Codes for a phone number: each for one person, five minutes, once. */
export function createPhoneCodes(clock: Clock) {
  const codes = new Map<string, { openid: string; until: number }>()
  return {
    issue(openid: string): string {
      const code = randomBytes(16).toString('hex')
      codes.set(code, { openid, until: clock.now() + LIFE_MS })
      return code
    },
    /** The person whose number the code stands for; the code is used up. */
    redeem(code: string): string | undefined {
      const known = codes.get(code)
      codes.delete(code)
      return known && known.until >= clock.now() ? known.openid : undefined
    },
  }
}
export type PhoneCodes = ReturnType<typeof createPhoneCodes>
