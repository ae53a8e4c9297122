import type { LeadStep } from '../lead/lead-step'
import type { Lead } from '../lead/lead'
import type { ReminderKind } from '../lead/next-moment'
import type { NoticeKind } from './notice-kind'

/** Who can be meant by a lead's news. Units and desks become persons when it is told. */
export type Reader =
  | 'author'
  | 'claimer'
  | 'followers'
  | 'staff'
  | 'proposalStaff'
  | 'supervisors'
  | 'unitClerk'
  | 'unitDeputy'
  | 'unitLeader'
  | 'lastUnitClerk'

export type News = { kind: NoticeKind; to: readonly Reader[] }

/** Who hears of which step. Whoever took it never hears of it (rulings: never about one's own acts). */
export const newsOfStep: Record<LeadStep, readonly News[]> = {
  submit: [],
  pass: [{ kind: 'lead.newLead', to: ['staff'] }],
  risky: [
    { kind: 'lead.held', to: ['author'] },
    { kind: 'lead.heldStaff', to: ['staff'] },
  ],
  block: [{ kind: 'lead.rejectedContent', to: ['author'] }],
  releaseHeld: [{ kind: 'lead.appealDone', to: ['author'] }],
  rejectHeld: [{ kind: 'lead.rejectedContent', to: ['author'] }],
  appeal: [{ kind: 'lead.appealed', to: ['staff', 'proposalStaff'] }],
  undo: [],
  ask: [{ kind: 'lead.needsInfo', to: ['author'] }],
  answer: [{ kind: 'lead.answeredInfo', to: ['staff'] }],
  noAnswer: [{ kind: 'lead.closedNoInfo', to: ['author'] }],
  reopen: [{ kind: 'lead.answeredInfo', to: ['staff'] }],
  duplicate: [{ kind: 'lead.merged', to: ['author', 'followers'] }],
  objectMerge: [{ kind: 'lead.mergeObjected', to: ['staff'] }],
  notOurs: [{ kind: 'lead.redirected', to: ['author'] }],
  decline: [{ kind: 'lead.declined', to: ['author'] }],
  accept: [{ kind: 'lead.accepted', to: ['author'] }],
  askToOpen: [{ kind: 'lead.openedAsk', to: ['author'] }],
  agreeToOpen: [],
  claim: [{ kind: 'lead.claimed', to: ['author', 'followers'] }],
  release: [{ kind: 'lead.claimReleased', to: ['author', 'staff'] }],
  expire: [
    { kind: 'claim.expired', to: ['claimer'] },
    { kind: 'lead.claimReleased', to: ['author'] },
  ],
  refer: [
    { kind: 'lead.referred', to: ['author', 'followers'] },
    { kind: 'unit.referred', to: ['unitClerk'] },
  ],
  acceptReferral: [{ kind: 'lead.unitAccepted', to: ['author'] }],
  autoAccept: [
    { kind: 'unit.autoAccepted', to: ['unitClerk', 'unitDeputy'] },
    { kind: 'lead.unitAccepted', to: ['author'] },
  ],
  requestReturn: [{ kind: 'lead.returnAsked', to: ['proposalStaff'] }],
  approveReturn: [
    { kind: 'unit.returnDecided', to: ['lastUnitClerk'] },
    { kind: 'lead.returned', to: ['author'] },
  ],
  refuseReturn: [{ kind: 'unit.returnDecided', to: ['unitClerk'] }],
  progress: [{ kind: 'lead.progress', to: ['author', 'followers'] }],
  askExtension: [{ kind: 'lead.extensionAsked', to: ['staff'] }],
  approveExtension: [
    { kind: 'unit.extensionDecided', to: ['unitClerk'] },
    { kind: 'lead.extended', to: ['author', 'followers'] },
  ],
  refuseExtension: [{ kind: 'unit.extensionDecided', to: ['unitClerk'] }],
  nudge: [{ kind: 'unit.nudged', to: ['unitClerk', 'unitDeputy'] }],
  reply: [{ kind: 'unit.toSign', to: ['unitLeader', 'unitDeputy'] }],
  sign: [
    { kind: 'lead.answered', to: ['author'] },
    { kind: 'lead.answeredFollower', to: ['followers'] },
  ],
  signBack: [{ kind: 'unit.signedBack', to: ['unitClerk'] }],
  confirm: [
    { kind: 'unit.confirmed', to: ['unitClerk'] },
    { kind: 'lead.closed', to: ['followers'] },
  ],
  deny: [{ kind: 'unit.denied', to: ['unitClerk', 'unitDeputy'] }],
  noConfirm: [{ kind: 'lead.closed', to: ['author', 'followers'] }],
  rebound: [
    { kind: 'lead.rebounded', to: ['author', 'followers', 'staff'] },
    { kind: 'unit.rebounded', to: ['lastUnitClerk'] },
  ],
  supplement: [{ kind: 'lead.supplemented', to: ['claimer', 'unitClerk'] }],
  withdraw: [{ kind: 'lead.withdrawn', to: ['followers'] }],
  withdrawName: [],
  changeVisibility: [],
  changeContact: [],
  releaseEntry: [],
  toConsultation: [{ kind: 'lead.inConsultation', to: ['author', 'followers', 'claimer'] }],
  downstreamClosed: [{ kind: 'lead.closed', to: ['author', 'followers'] }],
  backFromConsultation: [{ kind: 'lead.consultationBack', to: ['author', 'staff'] }],
}

/** A second denial is also the supervisors' affair (rulings 2). */
export const newsOfSecondDenial: News = { kind: 'lead.deniedTwice', to: ['proposalStaff', 'supervisors'] }

/** Its author took her name off and nobody else stands behind it: whoever works on it may stop. */
export const newsOfEmptiedMatter: News = { kind: 'lead.withdrawn', to: ['claimer', 'unitClerk'] }

/** The author gave her contact to the unit: she is told when it is handed over. */
export const newsOfSharedContact: News = { kind: 'lead.contactShared', to: ['author'] }

const reminded: Record<ReminderKind, readonly News[]> = {
  dueSoon: [{ kind: 'unit.dueSoon', to: ['unitClerk'] }],
  dueToday: [{ kind: 'unit.dueToday', to: ['unitClerk'] }],
  overdue: [{ kind: 'unit.overdue', to: ['unitClerk', 'unitDeputy'] }],
  overdueLeader: [
    { kind: 'unit.overdue', to: ['unitLeader'] },
    { kind: 'lead.overdueLeader', to: ['proposalStaff'] },
  ],
  needsInfoSoon: [{ kind: 'lead.needsInfoSoon', to: ['author'] }],
  claimExpiring: [{ kind: 'claim.expiring', to: ['claimer'] }],
  confirmSoon: [{ kind: 'lead.confirmSoon', to: ['author'] }],
  screenLate: [{ kind: 'lead.screenLate', to: ['staff'] }],
}

/**
 * Whom a reminder is for. A reply that waits for its signature is reminded of where the pen is, too; a return is
 * decided by the office, never by a town.
 */
export function newsOfReminder(reminder: ReminderKind, { status }: Pick<Lead, 'status'>): readonly News[] {
  if (status === 'RETURN_ASKED' && reminder === 'screenLate')
    return [{ kind: 'lead.screenLate', to: ['proposalStaff'] }]
  const signer = status === 'SIGN_OFF' && (reminder === 'dueSoon' || reminder === 'dueToday')
  return signer
    ? reminded[reminder].map(({ kind, to }) => ({ kind, to: [...to, 'unitDeputy', 'unitLeader'] }))
    : reminded[reminder]
}
