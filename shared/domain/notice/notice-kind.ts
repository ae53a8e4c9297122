import * as z from '@shared/zod'
import { MatterNoticeKind } from './matter-notice-kind'

/** Everything a person may be told on this road. The sentences are in `shared/words/notice-words.ts`. */
/** Of leads, and of the persons and the telling itself. */
export const LeadNoticeKind = z.enum([
  'lead.accepted',
  'lead.needsInfo',
  'lead.needsInfoSoon',
  'lead.closedNoInfo',
  'lead.held',
  'lead.rejectedContent',
  'lead.appealDone',
  'lead.merged',
  'lead.redirected',
  'lead.declined',
  'lead.openedAsk',
  'lead.claimed',
  'lead.claimReleased',
  'lead.referred',
  'lead.returned',
  'lead.unitAccepted',
  'lead.progress',
  'lead.extended',
  'lead.answered',
  'lead.answeredFollower',
  'lead.confirmSoon',
  'lead.closed',
  'lead.rebounded',
  'lead.withdrawn',
  'lead.inConsultation',
  'lead.consultationBack',
  'lead.contactShared',
  'lead.supplemented',
  'lead.newLead',
  'lead.heldStaff',
  'lead.appealed',
  'lead.answeredInfo',
  'lead.mergeObjected',
  'lead.screenLate',
  'lead.returnAsked',
  'lead.extensionAsked',
  'lead.deniedTwice',
  'lead.overdueLeader',
  'claim.expiring',
  'claim.expired',
  'unit.referred',
  'unit.autoAccepted',
  'unit.returnDecided',
  'unit.extensionDecided',
  'unit.toSign',
  'unit.signedBack',
  'unit.confirmed',
  'unit.denied',
  'unit.rebounded',
  'unit.nudged',
  'unit.dueSoon',
  'unit.dueToday',
  'unit.overdue',
  'person.exportReady',
  'person.deleted',
  'push.broken',
])
export type LeadNoticeKind = z.infer<typeof LeadNoticeKind>

export const NoticeKind = z.enum([...LeadNoticeKind.options, ...MatterNoticeKind.options])
export type NoticeKind = z.infer<typeof NoticeKind>

/** MUST comes back once if it stays unread; DIGEST never spends a WeChat credit. */
export const NoticeClass = z.enum(['MUST', 'NORMAL', 'DIGEST'])
export type NoticeClass = z.infer<typeof NoticeClass>
