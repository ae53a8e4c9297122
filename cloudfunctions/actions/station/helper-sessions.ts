import type { Parsed } from '@shared/contract'
import { addMinutes } from '@shared/domain/calendar/local-day'
import { AppError } from '@shared/domain/errors'
import type { Lead } from '@shared/domain/lead/lead'
import { SESSION_MINUTES } from '@shared/domain/station/session-minutes'
import { beginSession, endSession, listSessions, openSession } from '../../store/helper-sessions'
import { keyedId } from '../../store/keyed-id'
import { findByNo } from '../../store/lead-lists'
import { findLead, getLead } from '../../store/leads'
import { leadIdOfSlip } from '../../store/slips'
import type { Handler } from '../context'
import { noteHelp, sessionView, showHelped } from './helping'

type Matter = NonNullable<Parsed<'helper.begin'>['matter']>

/** The lead whose paper she brought, or whose number and name she knows. Whatever is wrong, the answer is the same. */
async function leadOfMatter(matter: Matter): Promise<Lead> {
  const lead = await ('code' in matter ? leadOfCode(matter.code) : findByNo(matter.no.toUpperCase()))
  const isHers = 'code' in matter || lead?.contact?.name === matter.name
  if (!lead?.helped || !isHers) throw new AppError('not_found', 'no helped lead by that', { field: 'slip' })
  return lead
}

async function leadOfCode(code: string): Promise<Lead | undefined> {
  const leadId = await leadIdOfSlip(code)
  return leadId === undefined ? undefined : findLead(leadId)
}

/** Half an hour with one person: for something new, or for the lead that she can show to be hers. */
export const beginHelp: Handler<'helper.begin'> = async ({ key, matter }, ctx) => {
  const { actor, now } = ctx
  if (!actor.areaId) throw new AppError('forbidden', 'a helper without a station', { field: 'no_station' })
  const lead = matter && (await leadOfMatter(matter))
  const startedAt = now()
  const session = await beginSession({
    id: keyedId(actor.id, key),
    helperId: actor.id,
    stationId: actor.areaId,
    ...(lead && { leadId: lead.id, leadNo: lead.no }),
    startedAt,
    endsAt: addMinutes(startedAt, SESSION_MINUTES),
    deeds: [],
  })
  await noteHelp('helper.begin', lead?.id ?? session.id, ctx)
  return sessionView(session)
}

export const listHelp: Handler<'helper.sessions'> = async ({ cursor }, { actor }) => {
  const { rows, ...more } = await listSessions(actor.id, cursor)
  return { rows: rows.map(sessionView), ...more }
}

/** The session that lasts, and its lead as the helper sees it. */
export const showHelp: Handler<'helper.session'> = async ({ sessionId }, ctx) => {
  const session = await openSession(sessionId, { by: ctx.actor.id, at: ctx.now() })
  const lead = session.leadId && (await showHelped(await getLead(session.leadId), ctx))
  return { session: sessionView(session), ...(lead && { lead }) }
}

export const endHelp: Handler<'helper.end'> = async ({ sessionId }, { actor, now }) => {
  await endSession(sessionId, { by: actor.id, at: now() })
  return { done: true }
}
