import * as z from '@shared/zod'

/** Steps of the record itself; each is one line of its history. */
export const ConsultationStep = z.enum([
  'openCall',
  'shortlist',
  'nominate',
  'approveTopic',
  'returnTopic',
  'appointConvener',
  'startPrep',
  'prepare',
  'releasePrep',
  'openOnline',
  'prolong',
  'endOnline',
  'startSession',
  'endSession',
  'write',
  'sendForConfirm',
  'rewrite',
  'publish',
  'track',
  'evaluate',
  'close',
  'escalate',
  'escalateBack',
  'postpone',
  'resume',
  'cancel',
])
export type ConsultationStep = z.infer<typeof ConsultationStep>

/** What people do inside, each in a document of its own: thousands may do it at once, so it never touches the record. */
export const ConsultationDeed = z.enum([
  'plan',
  'applySeat',
  'seat',
  'markRead',
  'state',
  'vote',
  'question',
  'answer',
  'correct',
  'lineToProposal',
  'lineToOpinion',
  'lineToCommitment',
])
export type ConsultationDeed = z.infer<typeof ConsultationDeed>
