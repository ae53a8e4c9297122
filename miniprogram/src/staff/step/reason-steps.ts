import type { LeadStep } from '@shared/domain/lead/lead-step'
import { contentHeldWords, declineWords, redirectWords } from '@shared/words/reason-words'
import type { StepAction } from '../../features/lead/lead-queries'
import type { Directory } from '../../features/shared/use-directory'

type Reason = { official: string; layman: string; name?: string; howTo?: string }
export type ReasonStep = {
  action: StepAction
  field: 'reasonCode' | 'channel'
  /** The names that a refusal may have for the choice. */
  known: readonly string[]
  reasons: Readonly<Record<string, Reason>>
  /** Which of them this town uses; all, where the settings do not say. */
  codes?: (settings: Directory['settings']) => readonly string[]
  text?: true
}

/** Steps of the office that name a reason, or another door. */
export const reasonSteps = {
  rejectHeld: {
    action: 'lead.rejectHeld',
    field: 'reasonCode',
    known: ['reasonCode'],
    reasons: contentHeldWords,
  },
  decline: {
    action: 'lead.decline',
    field: 'reasonCode',
    known: ['reason_code', 'reasonCode'],
    reasons: declineWords,
    codes: settings => settings.declineCodes,
    text: true,
  },
  notOurs: {
    action: 'lead.redirect',
    field: 'channel',
    known: ['channel'],
    reasons: redirectWords,
    codes: settings => settings.redirectChannels,
    text: true,
  },
} satisfies Partial<Record<LeadStep, ReasonStep>>

export type ReasonStepName = keyof typeof reasonSteps
