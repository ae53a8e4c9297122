import { createHash } from 'node:crypto'
import { docOf } from '../doc'
import { hoursFromNow } from '../lead-doc'
import { benchCase, counts } from './bench-case'

const CODE = '0123-4567-89AB-CDEF'
const SECRET = 'secret-of-the-waiting-pc-0123456789'
const hash = (text: string) => createHash('sha256').update(text).digest('hex')

const waiting = (more: object = {}) => ({
  signIns: [
    docOf(hash(CODE.replaceAll('-', '')), {
      secret: hash(SECRET),
      state: 'WAITING',
      startedAt: hoursFromNow(-1),
      expiresAt: hoursFromNow(1),
      keptUntil: hoursFromNow(1),
      ...more,
    }),
  ],
})
const code = () => ({ code: CODE })
const poll = () => ({ code: CODE, secret: SECRET })

/** How a PC is let in. Its own two calls are nobody's: no identity is looked up. */
export const signInCases = [
  benchCase('signIn.start', {
    as: 'staff',
    input: () => ({}),
    operations: ['limits take', 'signIns add'],
  }),
  benchCase('signIn.poll', { as: 'staff', given: waiting, input: poll, operations: ['signIns get'] }),
  benchCase('signIn.poll', {
    label: 'and goes in',
    as: 'staff',
    given: () => waiting({ state: 'CONFIRMED', personId: 'staff' }),
    input: poll,
    operations: ['signIns get', 'signIns change', 'people get'],
  }),
  benchCase('signIn.look', {
    as: 'staff',
    given: waiting,
    input: code,
    operations: counts('signIns get'),
  }),
  benchCase('signIn.confirm', {
    as: 'staff',
    given: waiting,
    input: code,
    operations: counts('signIns get', 'signIns change'),
  }),
  benchCase('signIn.refuse', {
    as: 'staff',
    given: waiting,
    input: code,
    operations: counts('signIns get', 'signIns change'),
  }),
  benchCase('signIn.signOut', { as: 'staff', input: () => ({}), operations: counts() }),
  benchCase('signIn.endAll', { as: 'staff', input: () => ({}), operations: counts('signIns remove') }),
]
