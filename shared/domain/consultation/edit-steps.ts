import { ConsultationStatus } from './consultation-status'
import { withPossibleOutputs, type StepOutput } from './step-outputs'

/** A step of the method, and the states that stand for it. */
type Step = { id: string; name: string; states: ConsultationStatus[]; outputs?: StepOutput[] }
type Steps = Step[]
export const FEWEST_STEPS = 3
export const MOST_STEPS = 10

/** Every state but the one in which nothing goes on any more stands for a step. */
export const statesOfSteps = ConsultationStatus.options.filter(status => status !== 'CANCELLED')

/** Each state in one step, and no step twice: else a talk would stand nowhere in its method, or in two places. */
export function areWhole(steps: Steps): boolean {
  const states = steps.flatMap(step => step.states)
  const ids = steps.map(({ id }) => id)
  return (
    new Set(ids).size === ids.length &&
    new Set(states).size === states.length &&
    statesOfSteps.every(state => states.includes(state))
  )
}

/** An id that none of the steps has: what was said of one step stays tied to it when steps come and go. */
function freeId(steps: Steps): string {
  let n = steps.length + 1
  while (steps.some(({ id }) => id === `step-${n}`)) n += 1
  return `step-${n}`
}

/** One more at the end, in which no state stands yet. */
export const withStep = (steps: Steps, name: string): Steps => [
  ...steps,
  { id: freeId(steps), name, states: [] },
]

/** Takes a step out; its states go to the one before it, or to the one after the first. */
export function withoutStep(steps: Steps, id: string): Steps {
  const at = steps.findIndex(step => step.id === id)
  const states = steps[at]?.states ?? []
  const heir = steps[at === 0 ? 1 : at - 1]?.id
  return withPossibleOutputs(
    steps
      .filter(step => step.id !== id)
      .map(step => (step.id === heir ? { ...step, states: [...step.states, ...states] } : step)),
  )
}

/** Changes places with the step before it. */
export function movedUp(steps: Steps, id: string): Steps {
  const at = steps.findIndex(step => step.id === id)
  const [before, step] = [steps[at - 1], steps[at]]
  if (!before || !step) return steps
  return withPossibleOutputs([...steps.slice(0, at - 1), step, before, ...steps.slice(at + 1)])
}

/** Lets a state stand in this step, and in no other. */
export const withState = (steps: Steps, state: ConsultationStatus, id: string): Steps =>
  withPossibleOutputs(
    steps.map(step => {
      const others = step.states.filter(one => one !== state)
      return { ...step, states: step.id === id ? [...others, state] : others }
    }),
  )
