import { AppError } from '../errors'
import type { Actor } from '../person/actor'
import type { Consultation } from './consultation'
import type { ConsultationEvent } from './consultation-event'
import { consultationFlow, type ConsultationRule } from './consultation-flow'
import type { ConsultationTies } from './consultation-guards'
import { consultationRelations, type Chain } from './consultation-relation'
import type { ConsultationRules } from './consultation-rules'
import { ConsultationStep } from './consultation-step'
import { outputsOwed, stepOutputs } from './step-outputs'

/** A part of the record; a field set to undefined is taken away. */
export type ConsultationChange = { [field in keyof Consultation]?: Consultation[field] | undefined }

export type ConsultationMove = {
  by: Actor
  at: string
  chain: Chain
  /** The method of this place, where a person takes the step: what a step of it has to leave. */
  steps?: ConsultationRules['steps']
  key?: string | undefined
  ties?: ConsultationTies
  set?: ConsultationChange
  facts?: ConsultationEvent['facts']
  text?: string | undefined
}

type Asked = Pick<ConsultationMove, 'by' | 'chain' | 'ties'>

const present = <T extends object>(record: { [field in keyof T]: T[field] | undefined }): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T

const roleIn = ({ by: relations }: ConsultationRule, consultation: Consultation, { by, chain }: Asked) =>
  relations
    .map(relation => consultationRelations[relation]({ actor: by, consultation, chain }))
    .find(role => role !== undefined)

const refusalOf = ({ guards = [] }: ConsultationRule, consultation: Consultation, ties: ConsultationTies) =>
  guards.map(guard => guard({ consultation, ties })).find(refused => refused !== undefined)

function endOf({ to, or }: ConsultationRule, consultation: Consultation, chain: Chain) {
  if (or?.when(consultation, chain)) return or.to
  if (to === 'PAUSED_FROM') return consultation.pausedFrom ?? 'PREP'
  return to === 'SAME' ? consultation.status : to
}

/** What puts a talk off or ends it, or takes it elsewhere, finishes no step of the method. */
const goesOn = (step: ConsultationStep) =>
  !['postpone', 'cancel', 'escalate', 'escalateBack', 'returnTopic'].includes(step)

function demandOutputs(
  steps: ConsultationRules['steps'],
  record: Consultation,
  to: Consultation['status'],
): void {
  const [owed] = outputsOwed(steps, record, to)
  if (owed) throw new AppError('wrong_status', `${owed} is missing`, { field: stepOutputs[owed].field })
}

/** Takes one step, or throws a refusal: `forbidden`, `wrong_status` with the gate that is shut. Pure. */
export function advanceConsultation(
  before: Consultation,
  step: ConsultationStep,
  move: ConsultationMove,
): { consultation: Consultation; event: ConsultationEvent } {
  const { by, at, chain, steps = [], ties = {}, set = {}, facts = {}, key, text } = move
  const rule = consultationFlow[step]
  const role = roleIn(rule, before, move)
  if (!role) throw new AppError('forbidden', `${by.id} may not ${step} consultation ${before.id}`)
  if (!rule.from.includes(before.status))
    throw new AppError('wrong_status', `cannot ${step} a ${before.status} consultation`)
  const changed = { ...before, ...set } as Consultation
  const refused = refusalOf(rule, changed, ties)
  if (refused) throw new AppError(refused.code, `${step}: ${refused.field}`, refused)
  const to = endOf(rule, changed, chain)
  if (goesOn(step)) demandOutputs(steps, changed, to)
  const revision = before.revision + 1
  const event = present<ConsultationEvent>({
    ...{ id: `${before.id}:${revision}`, step, revision, actorId: by.id, role, at, facts, key, text },
    from: before.status,
    to,
  })
  const moved = to === before.status ? {} : { status: to, statusAt: at }
  const history = [...before.history, event]
  return { consultation: present({ ...changed, ...moved, revision, history }), event }
}

/** What this person may do now, gates apart: a page shows the button and says which gate is still shut. */
export const consultationSteps = (consultation: Consultation, asked: Asked): ConsultationStep[] =>
  ConsultationStep.options.filter(step => {
    const rule = consultationFlow[step]
    return (
      step !== 'openCall' &&
      rule.from.includes(consultation.status) &&
      roleIn(rule, consultation, asked) !== undefined
    )
  })

/** The gates that are still shut before a step, by their fields; the page lists them as what is missing. */
export const shutGates = (consultation: Consultation, step: ConsultationStep, ties: ConsultationTies = {}) =>
  (consultationFlow[step].guards ?? []).flatMap(guard => guard({ consultation, ties })?.field ?? [])
