import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock'

const LIFE_MS = 12 * 3600_000

/** Who is signed in: random tokens, kept in memory, good for half a day of the machine's time. */
export function createSessions(clock: Clock) {
  const sessions = new Map<string, { personId: string; until: number }>()
  const realNow = () => clock.machineNow() // moving the desk's clock signs nobody out
  return {
    open(personId: string): string {
      const token = randomBytes(24).toString('base64url')
      sessions.set(token, { personId, until: realNow() + LIFE_MS })
      return token
    },
    /** The person behind an authorization header; nobody when it is forged or too old. */
    personOf(authorization: string | undefined): string | undefined {
      const session = sessions.get(authorization?.replace(/^Bearer /, '') ?? '')
      return session && session.until > realNow() ? session.personId : undefined
    },
    clear: () => sessions.clear(),
  }
}
export type Sessions = ReturnType<typeof createSessions>
