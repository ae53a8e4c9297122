import { AppError } from '@shared/domain/errors'
import type { LeadStep } from '@shared/domain/lead/lead-step'
import { HelperSession } from '@shared/domain/station/helper-session'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { addOnce, findById } from './writes'

const sessions = () => db.collection('helperSessions')
const PAGE = 20

type Row = { _id: string; [field: string]: unknown }
const sessionFrom = ({ _id, ...fields }: Row): HelperSession => HelperSession.parse({ ...fields, id: _id })

/** Begins a session, or finds the one of this very tap. She sits with one person at a time: what was open ends. */
export async function beginSession({ id, ...session }: HelperSession): Promise<HelperSession> {
  const { helperId, startedAt } = session
  const known = await findById('helperSessions', id)
  if (known) return sessionFrom(known)
  await sessions()
    .where({ helperId, endsAt: _.gt(startedAt) })
    .update({ endsAt: startedAt })
  return sessionFrom(await addOnce('helperSessions', { _id: id, ...session }))
}

/** Her own session, while it lasts. Another helper's is like one that never was. */
export async function openSession(
  id: string,
  { by, at }: { by: string; at: string },
): Promise<HelperSession> {
  const session = await ownSession(id, by)
  if (session.endsAt <= at)
    throw new AppError('wrong_status', `session ${id} is over`, { field: 'session_over' })
  return session
}

async function ownSession(id: string, helperId: string): Promise<HelperSession> {
  const found = await findById('helperSessions', id)
  if (found?.helperId !== helperId) throw new AppError('not_found', 'not an own session')
  return sessionFrom(found)
}

/** From now on the session is for this lead and no other. */
export async function bindSession(id: string, lead: { id: string; no: string }): Promise<void> {
  await sessions().where({ _id: id }).update({ leadId: lead.id, leadNo: lead.no })
}

/** Writes down what was done in it. */
export async function noteDeed(id: string, deed: { step: LeadStep; at: string }): Promise<void> {
  await sessions()
    .where({ _id: id })
    .update({ deeds: _.push([deed]) })
}

export async function endSession(id: string, { by, at }: { by: string; at: string }): Promise<void> {
  await sessions()
    .where({ _id: id, helperId: by, endsAt: _.gt(at) })
    .update({ endsAt: at })
}

/** Her sessions, newest first. */
export async function listSessions(helperId: string, cursor?: string) {
  const where = cursor ? { helperId, startedAt: _.lt(cursor) } : { helperId }
  const { data } = await sessions().where(where).orderBy('startedAt', 'desc').limit(PAGE).get()
  const rows = z
    .array(z.looseObject({ _id: z.string() }))
    .parse(data)
    .map(sessionFrom)
  const last = rows.length === PAGE ? rows.at(-1)?.startedAt : undefined
  return { rows, ...(last && { cursor: last }) }
}
