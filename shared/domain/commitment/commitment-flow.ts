import type { Commitment } from './commitment'
import * as guard from './commitment-guards'
import type { CommitmentRelation } from './commitment-relation'
import type { CommitmentStatus } from './commitment-status'
import type { CommitmentStep } from './commitment-step'

export type CommitmentRule = {
  from: readonly CommitmentStatus[]
  to: CommitmentStatus | 'SAME'
  /** Another end of the same step, where the record decides. */
  or?: { to: CommitmentStatus; when: (commitment: Commitment, as: CommitmentRelation) => boolean }
  by: readonly CommitmentRelation[]
  guards?: readonly guard.CommitmentGuard[]
}

const atWork: CommitmentStatus[] = ['ACTIVE', 'OVERDUE', 'SUPERVISED', 'CARRIED', 'REBOUNDED']
const claimed: CommitmentStatus[] = ['CLAIMED_DONE', 'UNVERIFIED_DONE']
const FOLLOWERS = 2

/** A participant's or the supervisor's word is enough; of those who only voted it takes two (domain.md 2.4e). */
const isEnough = ({ confirmedBy }: Commitment, as: CommitmentRelation) =>
  as !== 'follower' || confirmedBy.length >= FOLLOWERS

/** The whole life of a commitment: domain.md 2.4(e). The server obeys it and the pages take their buttons from it. */
export const commitmentFlow: Record<CommitmentStep, CommitmentRule> = {
  pledge: { from: ['PLEDGED'], to: 'PLEDGED', by: ['system'] },
  activate: { from: ['PLEDGED'], to: 'ACTIVE', by: ['system'] },

  evidence: { from: [...atWork, 'DISPUTED'], to: 'CLAIMED_DONE', by: ['unit'], guards: [guard.hasProof] },
  confirm: {
    from: claimed,
    to: 'SAME',
    or: { to: 'VERIFIED', when: isEnough },
    by: ['participant', 'supervisor', 'follower'],
    guards: [guard.notConfirmedYet],
  },
  dispute: {
    from: claimed,
    to: 'DISPUTED',
    by: ['participant', 'supervisor', 'follower'],
    guards: [guard.hasReason],
  },
  noAnswer: { from: ['CLAIMED_DONE'], to: 'UNVERIFIED_DONE', by: ['system'] },
  backToWork: { from: ['DISPUTED'], to: 'ACTIVE', by: ['unit'], guards: [guard.hasReason] },
  supervise: { from: ['DISPUTED', 'OVERDUE', 'REBOUNDED'], to: 'SUPERVISED', by: ['office'] },
  pastDue: { from: ['ACTIVE', 'CARRIED'], to: 'OVERDUE', by: ['system'] },

  askRevise: {
    from: atWork,
    to: 'SAME',
    by: ['unit'],
    guards: [guard.hasReason, guard.hasNewDate, guard.notAsked],
  },
  refuseRevise: { from: atWork, to: 'SAME', by: ['office'], guards: [guard.wasAsked, guard.hasReason] },
  revise: { from: atWork, to: 'ACTIVE', by: ['office'], guards: [guard.hasReason, guard.hasNewDate] },
  carry: {
    from: ['ACTIVE', 'OVERDUE', 'SUPERVISED'],
    to: 'CARRIED',
    by: ['office'],
    guards: [guard.hasReason, guard.hasNewDate, guard.isNextYear],
  },

  holds: { from: ['VERIFIED'], to: 'HOLDS', by: ['supervisor'] },
  partly: { from: ['VERIFIED'], to: 'SUPERVISED', by: ['supervisor'], guards: [guard.hasReason] },
  rebound: {
    from: ['VERIFIED', 'HOLDS', 'UNVERIFIED_DONE'],
    to: 'REBOUNDED',
    by: ['supervisor', 'participant', 'follower'],
    guards: [guard.hasReason],
  },
}

/** What is not done yet keeps its consultation open (domain.md row 60). */
export const openCommitments: readonly CommitmentStatus[] = [
  'PLEDGED',
  'ACTIVE',
  'CLAIMED_DONE',
  'DISPUTED',
  'SUPERVISED',
  'OVERDUE',
  'CARRIED',
  'REBOUNDED',
]
