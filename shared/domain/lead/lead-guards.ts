import { addMinutes, local } from '../calendar/local-day'
import type { Terms } from '../settings/settings'
import type { Actor } from '../person/actor'
import type { ErrorCode } from '../errors'
import type { Lead } from './lead'

type Asked = { lead: Lead; by: Actor; at: string; terms: Terms }
type Refused = { code: ErrorCode; field: string; retryAt?: string }

/** A condition of a step beyond state and person: what refuses it, or undefined. */
export type LeadGuard = (asked: Asked) => Refused | undefined

const unless = (ok: unknown, field: string, code: ErrorCode = 'wrong_status') =>
  ok ? undefined : { code, field }

/** An appeal is judged by another person than the first judgement (rulings 1, content verdicts). */
export const anotherPair: LeadGuard = ({ lead, by }) =>
  unless(!lead.appealed || lead.judgedBy !== by.id, 'self_review', 'forbidden')

export const firstAppeal: LeadGuard = ({ lead }) => unless(!lead.appealed, 'appeal_used')

export const firstObjection: LeadGuard = ({ lead }) => unless(!lead.mergeObjected, 'objection_used')

/** Ten minutes, and only while no member of staff has opened the matter (rulings 3.2). */
export const undoInTime: LeadGuard = ({ lead, at, terms }) =>
  lead.staffOpenedAt
    ? { code: 'wrong_status', field: 'undo_seen' }
    : unless(at <= addMinutes(lead.createdAt, terms.undoMinutes), 'undo_late')

/** A lead for the unit only comes into the members' market when its author agrees (rulings 3.3). */
export const openToMembers: LeadGuard = ({ lead }) =>
  unless(lead.visibility !== 'UNIT_ONLY' || lead.membersAgreed, 'not_open')

export const unitOnlyNotAsked: LeadGuard = ({ lead }) =>
  unless(lead.visibility === 'UNIT_ONLY' && !lead.membersAsked, 'already_asked')

export const wasAskedToOpen: LeadGuard = ({ lead }) =>
  unless(lead.membersAsked && !lead.membersAgreed, 'not_asked')

/** Once per unit (rulings 2). That it comes in time is the clock's affair: silence accepts. */
export const firstReturn: LeadGuard = ({ lead }) =>
  unless(!lead.unitId || !lead.returnedBy.includes(lead.unitId), 'return_used')

export const notPastDue: LeadGuard = ({ lead, at }) => unless(lead.dueAt && at <= lead.dueAt, 'past_due')

export const noneAsked: LeadGuard = ({ lead }) => unless(!lead.extensionAsked, 'already_asked')

export const extensionAsked: LeadGuard = ({ lead }) => unless(lead.extensionAsked, 'not_asked')

export const somethingHeld: LeadGuard = ({ lead }) =>
  unless(
    lead.history.some(event => event.held),
    'nothing_held',
  )

export const nudgeRested: LeadGuard = ({ lead, at, terms }) => {
  if (!lead.nudgedAt) return undefined
  const retryAt = addMinutes(lead.nudgedAt, terms.nudgeDays * 24 * 60)
  return at >= retryAt ? undefined : { code: 'too_many', field: 'nudge', retryAt }
}

export const reboundInTime: LeadGuard = ({ lead, at, terms }) =>
  unless(
    lead.closedAt && at <= local(lead.closedAt).add(terms.reboundMonths, 'month').toISOString(),
    'rebound_late',
  )
