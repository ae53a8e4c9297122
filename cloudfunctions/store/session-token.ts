import * as z from '@shared/zod'
import { SignJWT, jwtVerify } from 'jose'

const ISSUER = 'minyi'
const AUDIENCE = 'minyi-pc'
const ALGORITHM = 'HS256'
const BYTES = 32

const Claims = z.object({ sub: z.string(), sid: z.string(), epoch: z.int() })

/** Whose session, which one, and as of which line of the roster. */
export type SessionClaims = z.infer<typeof Claims>

/** The operator's key, or nothing: a place without one has no sign-in on a PC. */
function sessionKey(): Uint8Array | undefined {
  const text = process.env.MINYI_SESSION_KEY ?? ''
  if (!text) return undefined
  const key = Buffer.from(text, 'base64')
  if (key.length < BYTES) throw new Error('MINYI_SESSION_KEY must be 32 bytes in base64')
  return key
}

export const hasSessionKey = () => sessionKey() !== undefined

const seconds = (at: string) => Math.floor(Date.parse(at) / 1000)

export async function signSession({ sub, ...claims }: SessionClaims, from: string, until: string) {
  const key = sessionKey()
  if (!key) throw new Error('MINYI_SESSION_KEY is empty')
  return new SignJWT(claims)
    .setProtectedHeader({ alg: ALGORITHM })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(sub)
    .setIssuedAt(seconds(from))
    .setExpirationTime(seconds(until))
    .sign(key)
}

/** What a token says, if it is ours, of our one algorithm, and not too old. */
export async function readSession(token: string, at: string): Promise<SessionClaims | undefined> {
  const key = sessionKey()
  if (!key) return undefined
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      audience: AUDIENCE,
      requiredClaims: ['exp', 'iat'],
      currentDate: new Date(at),
    })
    return Claims.parse(payload)
  } catch {
    return undefined
  }
}
