import * as z from '@shared/zod'
import { command, query } from './define'
import { done, everybody } from './fields'

/** As read from a screen, typed or scanned: gaps and small letters do not matter. */
const code = z.string().check(z.trim(), z.minLength(8), z.maxLength(60))

export const SignInState = z.enum(['WAITING', 'TAKEN', 'REFUSED', 'GONE'])

/** How a PC that knows nobody gets a session: it shows a code, and a person confirms it inside WeChat. */
export const signInActions = {
  'signIn.start': command({
    roles: everybody,
    limit: 'signIn',
    input: z.object({}),
    output: z.object({ code: z.string(), secret: z.string(), expiresAt: z.string() }),
  }),
  'signIn.poll': query({
    roles: everybody,
    limit: 'poll',
    input: z.object({ code, secret: z.string().check(z.minLength(20), z.maxLength(80)) }),
    output: z.object({
      state: SignInState,
      session: z.exactOptional(z.string()),
      personId: z.exactOptional(z.string()),
    }),
  }),
  'signIn.look': query({
    roles: everybody,
    limit: 'write',
    input: z.object({ code }),
    output: z.object({ office: z.string(), name: z.string(), startedAt: z.string(), expiresAt: z.string() }),
  }),
  'signIn.confirm': command({ roles: everybody, input: z.object({ code }), output: done }),
  'signIn.refuse': command({ roles: everybody, input: z.object({ code }), output: done }),
  'signIn.signOut': command({ roles: everybody, input: z.object({}), output: done }),
  'signIn.endAll': command({
    roles: everybody,
    input: z.object({}),
    output: z.object({ ended: z.int() }),
  }),
}
