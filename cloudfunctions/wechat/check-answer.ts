import type { CheckAnswer } from '@shared/domain/content/content-verdict'
import * as z from '@shared/zod'

const Suggest = z.enum(['pass', 'review', 'risky'])

/** The part of a verdict that texts and pictures share (wechat.md 2.3). */
export const CheckResult = z.object({
  result: z.object({ suggest: Suggest, label: z.int() }),
  detail: z._default(
    z.array(z.object({ label: z.exactOptional(z.int()), prob: z.exactOptional(z.number()) })),
    [],
  ),
})

/** The verdict with the probability of its own label: other labels' certainty says nothing of it. */
export function checkAnswerOf({ result, detail }: z.infer<typeof CheckResult>): CheckAnswer {
  const probs = detail.filter(({ label }) => label === result.label).map(({ prob = 0 }) => prob)
  return { ...result, prob: Math.max(0, ...probs) }
}
