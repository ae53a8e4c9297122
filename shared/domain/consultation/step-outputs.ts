import * as z from '@shared/zod'
import type { Consultation } from './consultation'
import type { ConsultationStatus } from './consultation-status'
import { hasReading } from './has-reading'

/** What a step of the method can have to leave behind (domain.md row 55). */
export const StepOutput = z.enum([
  'TOPIC',
  'PLAN',
  'STUDY_PACK',
  'RESEARCH',
  'RESEARCH_PHOTOS',
  'MINUTES',
  'SUGGESTIONS',
  'RESPONSIBILITIES',
])
export type StepOutput = z.infer<typeof StepOutput>

type Left = Pick<Consultation, 'topicId' | 'preparation' | 'outcome'>
type Steps = readonly { states: readonly ConsultationStatus[]; outputs?: readonly StepOutput[] | undefined }[]
type Kind = { madeIn: readonly ConsultationStatus[]; isThere: (record: Left) => boolean; field: string }

const preparing: ConsultationStatus[] = ['PREP', 'POSTPONED']
const writing: ConsultationStatus[] = ['WRITING', 'CONFIRMING']

/** Of each: in which states it can be made, how one sees that it is there, and the field of the refusal. */
export const stepOutputs: Readonly<Record<StepOutput, Kind>> = {
  TOPIC: { madeIn: ['SHORTLIST'], isThere: ({ topicId }) => topicId !== undefined, field: 'no_topic' },
  PLAN: {
    madeIn: preparing,
    isThere: ({ preparation: { form, sessionAt, onlineUntil, agenda } }) =>
      (sessionAt ?? onlineUntil) !== undefined && (form === 'ONLINE' || agenda.length > 0),
    field: 'no_plan',
  },
  STUDY_PACK: {
    madeIn: preparing,
    isThere: ({ preparation }) => hasReading(preparation),
    field: 'no_study_pack',
  },
  RESEARCH: {
    madeIn: preparing,
    isThere: ({ preparation }) => preparation.research !== undefined,
    field: 'no_research',
  },
  RESEARCH_PHOTOS: {
    madeIn: preparing,
    isThere: ({ preparation }) => (preparation.research?.photoIds ?? []).length > 0,
    field: 'no_research_photos',
  },
  MINUTES: { madeIn: writing, isThere: ({ outcome }) => Boolean(outcome.minutes), field: 'no_minutes' },
  SUGGESTIONS: {
    madeIn: writing,
    isThere: ({ outcome }) => outcome.suggestions.length > 0,
    field: 'no_suggestions',
  },
  RESPONSIBILITIES: {
    madeIn: writing,
    isThere: ({ outcome }) => outcome.responsibilities.length > 0,
    field: 'no_responsibilities',
  },
}

/** A step without states of its own (制订方案) goes on in those of the next one that has some. */
const statesAt = (steps: Steps, at: number) =>
  steps.slice(at).find(({ states }) => states.length > 0)?.states ?? []

/** What this step can be asked to leave: only what can be made while it goes on, or talks would stand before a wall. */
export const outputsPossible = (steps: Steps, at: number): StepOutput[] =>
  StepOutput.options.filter(output =>
    stepOutputs[output].madeIn.some(state => statesAt(steps, at).includes(state)),
  )

export const outputsFit = (steps: Steps): boolean =>
  steps.every(({ outputs = [] }, at) => outputs.every(output => outputsPossible(steps, at).includes(output)))

/** The same steps, with nothing asked for that cannot be made there any more. */
export const withPossibleOutputs = <S extends Steps[number]>(steps: readonly S[]): S[] =>
  steps.map((step, at) => {
    if (!step.outputs) return step
    const possible = outputsPossible(steps, at)
    return { ...step, outputs: step.outputs.filter(output => possible.includes(output)) }
  })

/**
 * What is still missing before a record may go on to this state: what its step asks for and can be made now, and not
 * there any more.
 */
export function outputsOwed(
  steps: Steps,
  record: Left & Pick<Consultation, 'status'>,
  to: ConsultationStatus,
): StepOutput[] {
  const { status } = record
  const later = (output: StepOutput, at: number) =>
    statesAt(steps, at).includes(to) && stepOutputs[output].madeIn.includes(to)
  return steps.flatMap(({ outputs = [] }, at) =>
    statesAt(steps, at).includes(status)
      ? outputs.filter(
          output =>
            stepOutputs[output].madeIn.includes(status) &&
            !later(output, at) &&
            !stepOutputs[output].isThere(record),
        )
      : [],
  )
}
