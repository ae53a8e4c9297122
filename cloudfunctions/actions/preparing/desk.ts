import { localDay } from '@shared/domain/calendar/local-day'
import { consultationSteps } from '@shared/domain/consultation/advance-consultation'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { leadsTalk } from '@shared/domain/consultation/voice'
import { consultationRelations, levelOf } from '@shared/domain/consultation/consultation-relation'
import { lateSteps, type LateWork } from '@shared/domain/consultation/late-work'
import { consultationSummary } from '@shared/domain/consultation/consultation-view'
import { liveConsultations } from '../../store/consultation-lists'
import { openCorrections } from '../../store/corrections'
import { waitingIn } from '../../store/waiting-words'
import type { Ctx, Handler } from '../context'
import { lateMonths, pairedHalls } from './paired-halls'

/** Mine to act in: my town's or my own, or on my level of the chain. */
function concerns(consultation: Consultation, { actor, settings }: Ctx): boolean {
  const standing = { actor, consultation, chain: settings.consultation.approval }
  const { staff, convener, approver } = consultationRelations
  const decides = consultation.status === 'TOPIC_REVIEW' && approver(standing)
  return Boolean(staff(standing) ?? convener(standing) ?? (decides || undefined))
}

/** Steps whose day is over, and corrections that nobody answered in time. */
async function lateWork(consultation: Consultation, { now, settings }: Ctx): Promise<LateWork[]> {
  const { id, status, stateDueAt } = consultation
  const late = lateSteps(consultation, settings.consultation, localDay(now()))
  if (status !== 'CONFIRMING' || stateDueAt === undefined || stateDueAt > now()) return late
  return (await openCorrections(id)) ? [...late, { due: localDay(stateDueAt) }] : late
}

async function rowOf(consultation: Consultation, ctx: Ctx) {
  const chain = ctx.settings.consultation.approval
  const level = consultation.status === 'TOPIC_REVIEW' ? levelOf(consultation, chain)?.name : undefined
  return {
    ...consultationSummary(consultation),
    may: consultationSteps(consultation, { by: ctx.actor, chain }),
    late: await lateWork(consultation, ctx),
    ...(level !== undefined && { level }),
  }
}

const talks: readonly Consultation['status'][] = ['PREP', 'OPEN_ONLINE', 'IN_SESSION']

/** What waits for her in each room that she screens: not her own words, nor an appeal against her. */
async function waitingFor(all: readonly Consultation[], { actor }: Ctx) {
  const rooms = all.filter(one => talks.includes(one.status) && leadsTalk(actor, one))
  const words = await waitingIn(rooms.map(({ id }) => id))
  const waiting = new Map<string, { count: number; since: string }>()
  for (const { consultationId, at, notFor } of words) {
    if (notFor.includes(actor.id)) continue
    const { count = 0, since = at } = waiting.get(consultationId) ?? {}
    waiting.set(consultationId, { count: count + 1, since: at < since ? at : since })
  }
  return waiting
}

/**
 * The desk of the office, of conveners, of those who approve and of leaders who stand behind a hall: what is under way,
 * what each may do, and what is late. A leader is shown what is late at her halls, and nothing else of them.
 */
export const showDesk: Handler<'convene.desk'> = async (_input, ctx) => {
  const halls = await pairedHalls(ctx.actor)
  const all = await liveConsultations()
  const hers = new Set(all.filter(one => concerns(one, ctx)).map(({ id }) => id))
  const near = all.filter(({ id, hallId }) => hers.has(id) || halls.has(hallId))
  const waiting = await waitingFor(near, ctx)
  const rows = await Promise.all(near.map(one => rowOf(one, ctx)))
  return {
    rows: rows
      .filter(({ id, late }) => hers.has(id) || late.length)
      .map(row => {
        const waits = waiting.get(row.id)
        return waits ? { ...row, waiting: waits } : row
      }),
    months: await lateMonths(halls, ctx),
  }
}
