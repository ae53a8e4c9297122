import { addMinutes } from '@shared/domain/calendar/local-day'
import { AppError } from '@shared/domain/errors'
import * as z from '@shared/zod'
import { createHash, randomBytes } from 'node:crypto'
import { _, db } from './cloudbase'
import { idOfCode, newCode } from './secret-code'
import { findById } from './writes'

const CODE_MINUTES = 2
export const SESSION_HOURS = 8

/**
 * One waiting PC, and once it was let in, its session. Neither the code on its screen nor the secret that it alone
 * knows stands here: whoever only saw the screen cannot take what the person confirms.
 */
const SignIn = z.object({
  _id: z.string(),
  secret: z.string(),
  state: z.enum(['WAITING', 'CONFIRMED', 'REFUSED', 'TAKEN']),
  startedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  keptUntil: z.iso.datetime(),
  personId: z.exactOptional(z.string()),
})
type SignIn = z.infer<typeof SignIn>

const signIns = () => db.collection('signIns')
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

async function signInOf(id: string): Promise<SignIn | undefined> {
  const found = await findById('signIns', id)
  return found && SignIn.parse(found)
}

/** What a PC shows and keeps until somebody lets it in. */
export async function startSignIn(at: string) {
  const code = newCode()
  const secret = randomBytes(24).toString('base64url')
  const expiresAt = addMinutes(at, CODE_MINUTES)
  const row = { state: 'WAITING', secret: hashOf(secret), startedAt: at, expiresAt, keptUntil: expiresAt }
  await signIns().add({ _id: idOfCode(code), ...row })
  return { code, secret, expiresAt }
}

const refused = (why: string) => new AppError('invalid_input', `sign-in ${why}`, { field: 'sign_in_code' })

/** The PC behind a code that this person may still answer; what somebody else answered is as good as unknown. */
export async function demandSignIn(code: string, { personId, at }: { personId: string; at: string }) {
  const found = await signInOf(idOfCode(code))
  if (!found) throw refused('unknown')
  if (found.personId !== undefined && found.personId !== personId) throw refused('answered by another')
  if (found.state !== 'TAKEN' && found.expiresAt <= at) throw refused('too old')
  return found
}

/** Says yes or no, once: whichever answer came first stands, and the same answer again changes nothing. */
export async function answerSignIn(
  code: string,
  by: { personId: string; at: string; state: 'CONFIRMED' | 'REFUSED' },
): Promise<void> {
  const { personId, at, state } = by
  const before = await demandSignIn(code, by)
  if (before.state === state || (before.state === 'TAKEN' && state === 'CONFIRMED')) return
  const { updated } = await signIns()
    .where({ _id: before._id, state: 'WAITING', expiresAt: _.gt(at) })
    .update({ state, personId })
  if (updated === 1) return
  const after = await demandSignIn(code, by)
  if (after.state !== state) throw refused(`is ${after.state}`)
}

type Taken =
  | { state: 'WAITING' | 'REFUSED' | 'GONE' }
  | { state: 'TAKEN'; id: string; personId: string; endsAt: string }

/** What the waiting PC learns. What was confirmed is taken once; whoever asks again finds nothing. */
export async function takeSignIn(code: string, secret: string, at: string): Promise<Taken> {
  const found = await signInOf(idOfCode(code))
  if (!found || found.secret !== hashOf(secret) || found.expiresAt <= at) return { state: 'GONE' }
  if (found.state !== 'CONFIRMED') return { state: found.state === 'TAKEN' ? 'GONE' : found.state }
  const endsAt = addMinutes(at, SESSION_HOURS * 60)
  const { updated } = await signIns()
    .where({ _id: found._id, state: 'CONFIRMED' })
    .update({ state: 'TAKEN', keptUntil: endsAt })
  if (updated !== 1 || !found.personId) return { state: 'GONE' }
  return { state: 'TAKEN', id: found._id, personId: found.personId, endsAt }
}

/** True while nobody has ended this session. */
export async function sessionStands(id: string, personId: string): Promise<boolean> {
  const found = await signInOf(id)
  return found?.state === 'TAKEN' && found.personId === personId
}

export async function endSession(id: string): Promise<void> {
  await signIns().where({ _id: id, state: 'TAKEN' }).remove()
}

const removed = (deleted: unknown) => (typeof deleted === 'number' ? deleted : 0)

/** Ends all of a person's sessions and whatever she has confirmed; answers how many went. */
export async function endSessionsOf(personId: string): Promise<number> {
  const { deleted } = await signIns().where({ personId }).remove()
  return removed(deleted)
}

/** Codes that nobody used and sessions whose time is over. */
export async function sweepSignIns(now: string): Promise<number> {
  const { deleted } = await signIns()
    .where({ keptUntil: _.lt(now) })
    .remove()
  return removed(deleted)
}
