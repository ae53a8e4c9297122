import * as z from '@shared/zod'
import type { Consultation } from './consultation'
import type { ConsultationRules } from './consultation-rules'
import type { ConsultationStatus } from './consultation-status'
import { StepOutput, stepOutputs } from './step-outputs'

export const MethodStep = z.object({
  id: z.string(),
  name: z.string(),
  state: z.enum(['DONE', 'NOW', 'NEXT']),
  owner: z.exactOptional(z.string()),
  due: z.exactOptional(z.iso.date()),
  late: z.exactOptional(z.boolean()),
  /** What it has to leave, and whether that is there; said while the step goes on. */
  outputs: z.exactOptional(z.array(z.object({ what: StepOutput, there: z.boolean() }))),
})
export type MethodStep = z.infer<typeof MethodStep>
type Record = Pick<Consultation, 'status' | 'pausedFrom' | 'preparation' | 'topicId' | 'outcome'>

/** Where the record stands in the method: the step of its state; a pause stands where it was paused. */
const placeOf = (steps: ConsultationRules['steps'], status: ConsultationStatus) =>
  steps.findIndex(({ states }) => states.includes(status))

/** A step without states of its own (制订方案) is over once what it leaves is there, while the next one goes on. */
const isLeft = (record: Record, outputs: readonly StepOutput[] = ['PLAN']) =>
  outputs.every(output => stepOutputs[output].isThere(record))

function stateOf(place: number, now: number, open: boolean): MethodStep['state'] {
  if (place === now || (open && place < now)) return 'NOW'
  return place < now ? 'DONE' : 'NEXT'
}

const leavesOf = (record: Record, outputs: readonly StepOutput[] = []) =>
  outputs.length ? { outputs: outputs.map(what => ({ what, there: stepOutputs[what].isThere(record) })) } : {}

/** The method's steps as people know them (domain.md row 55): what is done, what is on, who owes it and by when. */
export function methodSteps(
  record: Record,
  rules: Pick<ConsultationRules, 'steps'>,
  today: string,
): MethodStep[] {
  const { status, pausedFrom, preparation } = record
  const now = placeOf(rules.steps, status === 'POSTPONED' ? (pausedFrom ?? 'PREP') : status)
  return rules.steps.map(({ id, name, states, outputs }, place) => {
    const open = states.length === 0 && place === now - 1 && !isLeft(record, outputs)
    const state = status === 'CLOSED' ? 'DONE' : stateOf(place, now, open)
    const said = preparation.schedule?.find(({ stepId }) => stepId === id)
    const late = said !== undefined && state !== 'DONE' && said.due < today
    return {
      ...{ id, name, state, ...(late && { late }) },
      ...(said && { owner: said.owner, due: said.due }),
      ...(state === 'NOW' && leavesOf(record, outputs)),
    }
  })
}
