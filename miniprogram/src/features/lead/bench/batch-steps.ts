import { dueAfter } from '@shared/domain/calendar/due-after'
import type { LeadStep } from '@shared/domain/lead/lead-step'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { dayWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { leadStatusWords } from '@shared/words/lead-words'
import { declineWords } from '@shared/words/reason-words'
import { batchWords } from '@shared/words/staff-words'
import { voiceFor } from '@shared/words/voices'
import { serverNow } from '../../../lib/server-time'
import { namesOf, type Directory } from '../../shared/use-directory'
import { buttonOf } from '../lead-choices'
import type { StepAction } from '../lead-queries'

/** What is typed once and done to each. `unitId` empty: to the usual unit of each one's category. */
export type BatchValue = { unitId: string; days: number | undefined; code: string | undefined; text: string }
export const emptyBatch: BatchValue = { unitId: '', days: undefined, code: undefined, text: '' }

/** What will happen to one matter, or why it cannot. */
export type Plan = { fields: Record<string, unknown>; says: string } | { why: string }
type About = { lead: LeadView; value: BatchValue; directory: Directory | undefined }

const textOf = ({ text }: BatchValue) => (text.trim() ? { text: text.trim() } : {})

function planReferral({ lead, value, directory }: About): Plan {
  const usual = directory?.categories.find(({ id }) => id === lead.categoryId)?.unitId
  const unitId = value.unitId || usual
  if (!unitId) return { why: batchWords.noUsual }
  const now = serverNow().toISOString()
  const { days, calendar } = { days: value.days, calendar: directory?.settings.calendar }
  const date = days && calendar ? dayWords(dueAfter(now, { days }, calendar), now) : '…'
  const says = fill(batchWords.willRefer, { unit: namesOf(directory).unit(unitId), date })
  return { fields: { unitId, days, ...textOf(value) }, says }
}

const reasonOf = (code: string | undefined) =>
  (declineWords as Readonly<Record<string, { official: string }>>)[code ?? '']?.official ?? '…'

/** The steps that several matters may take together. What must be read one by one (a reply, a signature) is none. */
export const batchSteps = {
  accept: {
    action: 'lead.accept',
    plan: ({ lead, directory }) =>
      lead.categoryId === undefined
        ? { why: batchWords.noCategory }
        : {
            fields: {},
            says: fill(batchWords.willAccept, { category: namesOf(directory).category(lead.categoryId) }),
          },
  },
  refer: { action: 'lead.refer', plan: planReferral },
  ask: {
    action: 'lead.ask',
    plan: ({ value }) => ({ fields: { question: value.text.trim() }, says: batchWords.willAsk }),
  },
  decline: {
    action: 'lead.decline',
    plan: ({ value }) => ({
      fields: { reasonCode: value.code, ...textOf(value) },
      says: fill(batchWords.willDecline, { reason: reasonOf(value.code) }),
    }),
  },
  nudge: {
    action: 'lead.nudge',
    plan: ({ lead, value, directory }) => ({
      fields: { text: value.text.trim() },
      says: fill(batchWords.willNudge, { unit: namesOf(directory).unit(lead.unitId) }),
    }),
  },
  acceptReferral: { action: 'lead.acceptReferral', plan: () => ({ fields: {}, says: batchWords.willTake }) },
} as const satisfies Partial<Record<LeadStep, { action: StepAction; plan: (about: About) => Plan }>>

export type BatchStep = keyof typeof batchSteps
export const batchStepNames = Object.keys(batchSteps) as BatchStep[]

/** What this step would do to one matter as it is now. */
export function planFor(step: BatchStep, about: About): Plan {
  const { lead } = about
  if (lead.may.includes(step)) return batchSteps[step].plan(about)
  const state = voiceFor(leadStatusWords[lead.status].label, 'staff')
  return { why: fill(batchWords.wrongState, { state, step: buttonOf(step) ?? '' }) }
}
