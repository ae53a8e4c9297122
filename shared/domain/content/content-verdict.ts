import * as z from '@shared/zod'

/** Why a machine or a person stopped a content; the words are in `reason-words.ts` (contentHeld). */
export const ContentReason = z.enum([
  'PERSONAL_DATA',
  'NAMED_PERSON',
  'ABUSE',
  'CURRENT_POLITICS',
  'AD',
  'VULGAR',
  'CRIME',
  'FRAUD',
  'COPYRIGHT',
  'OTHER_RISK',
  'PHOTO_PRIVACY',
  'PHOTO_UNCLEAR',
  'MINOR',
  'EMPTY',
  'FLOOD',
  'CHECK_TIMEOUT',
])
export type ContentReason = z.infer<typeof ContentReason>

/** What the check says: go on, let a person look, or refuse. */
export const ContentVerdict = z.object({
  outcome: z.enum(['PASS', 'HELD', 'REJECTED']),
  reason: z.exactOptional(ContentReason),
})
export type ContentVerdict = z.infer<typeof ContentVerdict>

/** WeChat's own answer, of a text or of a picture (wechat.md 2.3-2.6). `prob` is of the named label. */
export type CheckAnswer = { suggest: 'pass' | 'review' | 'risky'; label: number; prob?: number }

const reasons: Record<number, ContentReason> = {
  10001: 'AD',
  20001: 'CURRENT_POLITICS',
  20002: 'VULGAR',
  20003: 'ABUSE',
  20006: 'CRIME',
  20008: 'FRAUD',
  20012: 'VULGAR',
  20013: 'COPYRIGHT',
}
/** Advertising, pornography, crime and fraud: the only labels that a machine may refuse by itself (rulings 1). */
const rejectable = [10001, 20002, 20006, 20008]
const HIGH = 90

/** Our verdict on WeChat's: everything doubtful goes to a person. */
export function verdictOf({ suggest, label, prob = 0 }: CheckAnswer): ContentVerdict {
  if (suggest === 'pass' && label !== 20001) return { outcome: 'PASS' }
  const reason = reasons[label] ?? 'OTHER_RISK'
  const sure = suggest === 'risky' && rejectable.includes(label) && prob >= HIGH
  return { outcome: sure ? 'REJECTED' : 'HELD', reason }
}

const rank = { PASS: 0, HELD: 1, REJECTED: 2 } as const

/** The worst of several verdicts: one bad picture holds the whole lead. */
export const worstOf = (verdicts: readonly ContentVerdict[]): ContentVerdict =>
  verdicts.reduce((worst, verdict) => (rank[verdict.outcome] > rank[worst.outcome] ? verdict : worst), {
    outcome: 'PASS',
  })
