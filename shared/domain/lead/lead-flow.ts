import type { LeadGuard } from './lead-guards'
import * as guard from './lead-guards'
import type { Lead } from './lead'
import type { Relation } from './lead-relation'
import type { LeadStatus } from './lead-status'
import type { LeadStep } from './lead-step'

export type LeadRule = {
  from: readonly LeadStatus[]
  to: LeadStatus | 'SAME'
  /** Another end of the same step, where the record decides. */
  or?: { to: LeadStatus; when: (lead: Lead) => boolean; because: string }
  by: readonly Relation[]
  guards?: readonly LeadGuard[]
}

const beforeScreening: LeadStatus[] = ['SAFETY_CHECK', 'HELD', 'SCREENING']
const beforeClaim: LeadStatus[] = [
  ...beforeScreening,
  'REJECTED_CONTENT',
  'NEEDS_INFO',
  'CLOSED_NO_INFO',
  'OPEN',
]
const atUnit: LeadStatus[] = ['REFERRED', 'RETURN_ASKED', 'HANDLING', 'SIGN_OFF']
const underWay: LeadStatus[] = ['OPEN', 'CLAIMED', ...atUnit, 'ANSWERED', 'IN_CONSULTATION']
const ended: LeadStatus[] = ['SOLVED_DIRECT', 'CLOSED', 'BECAME_PROPOSAL', 'BECAME_OPINION']

/**
 * The whole life of a lead: domain.md 2.4(a) and rulings 2. Read this table before any other file; the server obeys
 * it, the pages take their buttons from it, and the picture in docs/ is drawn from it.
 */
export const leadFlow: Record<LeadStep, LeadRule> = {
  submit: { from: ['SAFETY_CHECK'], to: 'SAFETY_CHECK', by: ['system'] },
  pass: { from: ['SAFETY_CHECK'], to: 'SCREENING', by: ['system'] },
  risky: { from: ['SAFETY_CHECK'], to: 'HELD', by: ['system'] },
  block: { from: ['SAFETY_CHECK'], to: 'REJECTED_CONTENT', by: ['system'] },
  releaseHeld: { from: ['HELD'], to: 'SCREENING', by: ['staff'], guards: [guard.anotherPair] },
  rejectHeld: { from: ['HELD'], to: 'REJECTED_CONTENT', by: ['staff'], guards: [guard.anotherPair] },
  appeal: { from: ['REJECTED_CONTENT'], to: 'HELD', by: ['author'], guards: [guard.firstAppeal] },
  undo: { from: beforeScreening, to: 'WITHDRAWN', by: ['author'], guards: [guard.undoInTime] },

  ask: { from: ['SCREENING'], to: 'NEEDS_INFO', by: ['staff'] },
  answer: { from: ['NEEDS_INFO'], to: 'SCREENING', by: ['author', 'helper'] },
  noAnswer: { from: ['NEEDS_INFO'], to: 'CLOSED_NO_INFO', by: ['system'] },
  reopen: { from: ['CLOSED_NO_INFO'], to: 'SCREENING', by: ['author'] },
  duplicate: { from: ['SCREENING', 'OPEN'], to: 'MERGED_INTO', by: ['staff'] },
  objectMerge: { from: ['MERGED_INTO'], to: 'SCREENING', by: ['author'], guards: [guard.firstObjection] },
  notOurs: { from: ['SCREENING'], to: 'REDIRECTED', by: ['staff'] },
  decline: { from: ['SCREENING'], to: 'DECLINED', by: ['staff'] },
  accept: { from: ['SCREENING'], to: 'OPEN', by: ['staff'] },

  askToOpen: { from: ['OPEN'], to: 'SAME', by: ['staff'], guards: [guard.unitOnlyNotAsked] },
  agreeToOpen: { from: ['OPEN'], to: 'SAME', by: ['author'], guards: [guard.wasAskedToOpen] },
  claim: { from: ['OPEN'], to: 'CLAIMED', by: ['member'], guards: [guard.openToMembers] },
  release: { from: ['CLAIMED'], to: 'OPEN', by: ['claimer'] },
  expire: { from: ['CLAIMED'], to: 'OPEN', by: ['system'] },

  refer: { from: ['OPEN'], to: 'REFERRED', by: ['staff'] },
  acceptReferral: { from: ['REFERRED'], to: 'HANDLING', by: ['unitClerk'] },
  autoAccept: { from: ['REFERRED'], to: 'HANDLING', by: ['system'] },
  requestReturn: { from: ['REFERRED'], to: 'RETURN_ASKED', by: ['unitClerk'], guards: [guard.firstReturn] },
  approveReturn: { from: ['RETURN_ASKED'], to: 'OPEN', by: ['proposalStaff'] },
  refuseReturn: { from: ['RETURN_ASKED'], to: 'HANDLING', by: ['proposalStaff'] },
  progress: { from: ['HANDLING'], to: 'SAME', by: ['unitPeople'] },
  askExtension: {
    from: ['HANDLING'],
    to: 'SAME',
    by: ['unitClerk'],
    guards: [guard.notPastDue, guard.noneAsked],
  },
  approveExtension: { from: ['HANDLING'], to: 'SAME', by: ['staff'], guards: [guard.extensionAsked] },
  refuseExtension: { from: ['HANDLING'], to: 'SAME', by: ['staff'], guards: [guard.extensionAsked] },
  nudge: { from: atUnit, to: 'SAME', by: ['supervisor'], guards: [guard.nudgeRested] },
  reply: { from: ['HANDLING'], to: 'SIGN_OFF', by: ['unitClerk'] },
  sign: { from: ['SIGN_OFF'], to: 'ANSWERED', by: ['unitSigner'] },
  signBack: { from: ['SIGN_OFF'], to: 'HANDLING', by: ['unitSigner'] },

  confirm: {
    from: ['ANSWERED'],
    to: 'CLOSED',
    or: { to: 'SOLVED_DIRECT', when: lead => lead.resultMeaning === 'DONE', because: 'DONE' },
    by: ['author', 'helper'],
  },
  deny: { from: ['ANSWERED'], to: 'HANDLING', by: ['author', 'helper'] },
  noConfirm: { from: ['ANSWERED'], to: 'CLOSED', by: ['system'] },
  rebound: {
    from: ['SOLVED_DIRECT', 'CLOSED'],
    to: 'OPEN',
    by: ['author', 'follower'],
    guards: [guard.reboundInTime],
  },

  toConsultation: { from: ['OPEN', 'CLAIMED'], to: 'IN_CONSULTATION', by: ['staff'] },
  downstreamClosed: { from: ['IN_CONSULTATION'], to: 'CLOSED', by: ['system'] },
  backFromConsultation: { from: ['IN_CONSULTATION'], to: 'OPEN', by: ['system'] },

  supplement: { from: ['SCREENING', ...underWay], to: 'SAME', by: ['author'] },
  withdraw: { from: beforeClaim, to: 'WITHDRAWN', by: ['author', 'helper'] },
  withdrawName: {
    from: ['CLAIMED', ...atUnit, 'ANSWERED', 'IN_CONSULTATION', ...ended],
    to: 'SAME',
    or: { to: 'WITHDRAWN', when: lead => lead.followers === 0, because: 'nobody follows' },
    by: ['author'],
  },
  changeVisibility: { from: [...beforeClaim, ...underWay, ...ended], to: 'SAME', by: ['author'] },
  changeContact: { from: [...beforeClaim, ...underWay, ...ended], to: 'SAME', by: ['author'] },
  releaseEntry: {
    from: ['SCREENING', 'NEEDS_INFO', ...underWay, ...ended],
    to: 'SAME',
    by: ['staff', 'system'],
    guards: [guard.somethingHeld],
  },
}
