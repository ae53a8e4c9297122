import { AppError } from '../errors'
import type { Actor } from '../person/actor'
import type { Terms } from '../settings/settings'
import { audienceOf } from './lead-audience'
import { leadFlow, type LeadRule } from './lead-flow'
import { roleAs, type Ties } from './lead-relation'
import type { EventFacts, LeadEvent } from './lead-event'
import type { Lead } from './lead'
import type { Rules } from './rules'
import { stateDue } from './state-due'
import { LeadStep } from './lead-step'

/** A part of the record; a field set to undefined is taken away. */
export type LeadChange = { [field in keyof Lead]?: Lead[field] | undefined }

export type Move = {
  by: Actor
  at: string
  rules: Rules
  key?: string | undefined
  ties?: Ties
  set?: LeadChange
  facts?: EventFacts
  text?: string | undefined
  photoIds?: string[] | undefined
  held?: boolean
  awaitsPhotos?: boolean
}

/**
 * Talk may fill so many lines. What moves a matter on, decides about it or takes a name or a number back is never
 * refused for that.
 */
const MAX_HISTORY = 300
const talk: readonly LeadStep[] = ['supplement', 'progress', 'nudge', 'askExtension']

/** Takes one step, or throws a refusal. Pure: the caller saves the new lead, its event and its outbox together. */
export function advance(lead: Lead, step: LeadStep, move: Move): { lead: Lead; event: LeadEvent } {
  const { at, rules, set = {} } = move
  const role = allowed(lead, step, move)
  const changed = { ...lead, ...set } as Lead
  const to = endOf(leadFlow[step], changed)
  const revision = lead.revision + 1
  const event = eventOf(move, { id: `${lead.id}:${revision}`, step, revision, role, from: lead.status, to })
  const moved = to === lead.status ? {} : { status: to, statusAt: at, remindersSent: [] }
  const next = present({ ...changed, ...moved, revision, history: [...changed.history, event] })
  return { lead: present({ ...next, stateDueAt: stateDue(next, lead, { at, rules }) }), event }
}

const endOf = ({ to, or }: LeadRule, lead: Lead) =>
  or?.when(lead) ? or.to : to === 'SAME' ? lead.status : to

function eventOf(
  { by, at, key, facts = {}, text, photoIds = [], held, awaitsPhotos }: Move,
  taken: Pick<LeadEvent, 'id' | 'step' | 'revision' | 'role' | 'from' | 'to'>,
): LeadEvent {
  const words = {
    key,
    text,
    photoIds: photoIds.length ? photoIds : undefined,
    held: held || undefined,
    awaitsPhotos,
  }
  return present<LeadEvent>({ ...taken, actorId: by.id, at, facts, ...words })
}

/** The role in which this person may take the step now. A hidden lead is `not_found`, like a missing one. */
function allowed(lead: Lead, step: LeadStep, { by, at, rules: { terms }, ties = {} }: Move) {
  const rule = leadFlow[step]
  const role = roleFor(rule, { lead, by, ties })
  if (!role) {
    const code = audienceOf(lead, by) ? 'forbidden' : 'not_found'
    throw new AppError(code, `${by.id} may not ${step} lead ${lead.id}`)
  }
  if (!rule.from.includes(lead.status))
    throw new AppError('wrong_status', `cannot ${step} a ${lead.status} lead`)
  if (talk.includes(step) && lead.history.length >= MAX_HISTORY)
    throw new AppError('too_many', `history of ${lead.id}`, { field: 'history' })
  const refused = refusalOf(rule, { lead, by, at, terms })
  if (refused) throw new AppError(refused.code, `${step}: ${refused.field}`, refused)
  return role
}

const roleFor = ({ by: relations }: LeadRule, { lead, by, ties }: { lead: Lead; by: Actor; ties: Ties }) =>
  relations.map(relation => roleAs(relation, { actor: by, lead, ties })).find(role => role !== undefined)

const refusalOf = ({ guards = [] }: LeadRule, asked: { lead: Lead; by: Actor; at: string; terms: Terms }) =>
  guards.map(guard => guard(asked)).find(refused => refused !== undefined)

/** A record without its undefined fields: what is taken away is absent. */
const present = <T extends object>(record: { [field in keyof T]: T[field] | undefined }): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T

/** What this person may do now: the buttons of the page, from the table that the server obeys. */
export function stepsFor(lead: Lead, asked: Pick<Move, 'by' | 'at' | 'rules' | 'ties'>): LeadStep[] {
  const { by, at, ties = {} } = asked
  const { terms } = asked.rules
  return LeadStep.options.filter(step => {
    const rule = leadFlow[step]
    return (
      rule.from.includes(lead.status) &&
      roleFor(rule, { lead, by, ties }) !== undefined &&
      refusalOf(rule, { lead, by, at, terms }) === undefined
    )
  })
}
