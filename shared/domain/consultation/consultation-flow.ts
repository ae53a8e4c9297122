import type { Consultation } from './consultation'
import * as guard from './consultation-guards'
import { levelOf, type Chain, type ConsultationRelation } from './consultation-relation'
import type { ConsultationStatus } from './consultation-status'
import type { ConsultationStep } from './consultation-step'

export type ConsultationRule = {
  from: readonly ConsultationStatus[]
  to: ConsultationStatus | 'SAME' | 'PAUSED_FROM'
  /** Another end of the same step, where the record decides. */
  or?: {
    to: ConsultationStatus
    when: (consultation: Consultation, chain: Chain) => boolean
    because: string
  }
  by: readonly ConsultationRelation[]
  guards?: readonly guard.ConsultationGuard[]
}

const beforeSession: ConsultationStatus[] = ['PLANNED', 'PREP', 'OPEN_ONLINE']
const notYetOpen: ConsultationStatus[] = ['CALL', 'SHORTLIST', 'TOPIC_REVIEW', 'PLANNED', 'PREP']

/**
 * The whole life of a consultation: domain.md 2.4(d) and rows 52-64. Read this table before any other file; the
 * server obeys it and the pages take their buttons from it.
 */
export const consultationFlow: Record<ConsultationStep, ConsultationRule> = {
  openCall: { from: ['CALL'], to: 'CALL', by: ['staff'] },
  shortlist: { from: ['CALL'], to: 'SHORTLIST', by: ['staff', 'system'] },
  nominate: { from: ['SHORTLIST'], to: 'TOPIC_REVIEW', by: ['staff'], guards: [guard.hasTopic] },
  approveTopic: {
    from: ['TOPIC_REVIEW'],
    to: 'SAME',
    or: { to: 'PLANNED', when: (now, chain) => !levelOf(now, chain), because: 'every level approved' },
    by: ['approver'],
  },
  returnTopic: { from: ['TOPIC_REVIEW'], to: 'SHORTLIST', by: ['approver'] },

  appointConvener: { from: beforeSession, to: 'SAME', by: ['staff'] },
  startPrep: { from: ['PLANNED'], to: 'PREP', by: ['convener', 'staff'], guards: [guard.hasConvener] },
  prepare: { from: ['PREP', 'POSTPONED'], to: 'SAME', by: ['convener', 'staff'] },
  releasePrep: { from: ['PREP', 'POSTPONED'], to: 'SAME', by: ['office'] },
  openOnline: {
    from: ['PREP'],
    to: 'OPEN_ONLINE',
    by: ['convener'],
    guards: [
      ...[guard.hasConvener, guard.seatsFilled, guard.hasStudyPack, guard.hasResearch, guard.hasEnd],
      ...[guard.hasSession, guard.prepIsFree],
    ],
  },
  prolong: { from: ['OPEN_ONLINE'], to: 'SAME', by: ['convener', 'staff'] },
  endOnline: {
    from: ['OPEN_ONLINE'],
    to: 'WRITING',
    by: ['convener', 'system'],
    guards: [guard.onlyOnline],
  },
  startSession: {
    from: ['OPEN_ONLINE'],
    to: 'IN_SESSION',
    by: ['convener'],
    guards: [guard.meets, guard.onItsDay],
  },
  endSession: { from: ['IN_SESSION'], to: 'WRITING', by: ['convener'] },
  write: { from: ['WRITING'], to: 'SAME', by: ['convener', 'staff'] },
  sendForConfirm: {
    from: ['WRITING'],
    to: 'CONFIRMING',
    by: ['convener', 'office'],
    guards: [guard.hasMinutes, guard.hasBothLists],
  },
  rewrite: { from: ['CONFIRMING'], to: 'SAME', by: ['convener', 'staff'] },
  publish: {
    from: ['CONFIRMING'],
    to: 'PUBLISHED',
    by: ['convener', 'office'],
    guards: [guard.hasMinutes, guard.hasBothLists, guard.correctionsAnswered, guard.confirmTimeOver],
  },
  track: { from: ['PUBLISHED'], to: 'TRACKING', by: ['system'] },
  evaluate: { from: ['TRACKING'], to: 'EVALUATED', by: ['office'] },
  close: { from: ['EVALUATED'], to: 'CLOSED', by: ['office'], guards: [guard.nothingOpen] },

  escalate: { from: ['IN_SESSION', 'WRITING'], to: 'ESCALATED', by: ['convener', 'office'] },
  escalateBack: {
    from: ['ESCALATED'],
    to: 'TRACKING',
    or: {
      to: 'WRITING',
      when: ({ outcome }) => outcome.fromAbove === undefined,
      because: 'the level above called it off: this one goes on',
    },
    by: ['system'],
  },
  postpone: { from: ['PREP', 'OPEN_ONLINE'], to: 'POSTPONED', by: ['convener', 'office'] },
  resume: {
    from: ['POSTPONED'],
    to: 'PAUSED_FROM',
    by: ['convener', 'office'],
    guards: [guard.mayReopen],
  },
  cancel: { from: [...notYetOpen, 'OPEN_ONLINE', 'POSTPONED'], to: 'CANCELLED', by: ['convener', 'office'] },
}
