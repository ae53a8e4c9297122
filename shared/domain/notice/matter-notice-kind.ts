import * as z from '@shared/zod'

/** What a person may be told of consultations, topics and commitments; words in `shared/words/matter-notice-words.ts`. */
export const MatterNoticeKind = z.enum([
  'commitment.claimedDone',
  'commitment.verified',
  'commitment.overdue',
  'commitment.revised',
  'commitment.carried',
  'commitment.rebounded',
  'lookback.invite',
  'consult.invited',
  'consult.seated',
  'consult.notSeated',
  'consult.opened',
  'consult.voteReminder',
  'consult.answered',
  'consult.tomorrow',
  'consult.changed',
  'consult.postponed',
  'consult.cancelled',
  'consult.confirmMinutes',
  'consult.published',
  'consult.evaluateAsk',
  'consult.escalated',
  'statement.declined',
  'topic.callOpen',
  'commitment.due30',
  'commitment.overdueUnit',
  'commitment.disputedUnit',
  'question.asked',
])
export type MatterNoticeKind = z.infer<typeof MatterNoticeKind>
