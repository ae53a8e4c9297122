import * as z from '@shared/zod'
import { TemplateKey } from '../settings/settings'
import type { NoticeKind } from './notice-kind'

/** How many messages of one template a person has allowed so far. WeChat tells nobody: we keep the book. */
export const Credit = z.object({
  personId: z.string(),
  template: TemplateKey,
  credits: z.int(),
  refused: z.boolean(),
})
export type Credit = z.infer<typeof Credit>

export const creditId = (personId: string, template: TemplateKey) => `${personId}:${template}`

/** `accept`, `acceptWithAlert` and the like add one; `reject` and `ban` are a no; `filter` says nothing (wechat.md 1.2). */
export function answerOf(result: string): 'yes' | 'no' | undefined {
  if (result.startsWith('accept')) return 'yes'
  return result === 'reject' || result === 'ban' ? 'no' : undefined
}

const answers: readonly NoticeKind[] = ['lead.answered', 'lead.answeredFollower']

/** One `reply` credit is kept for the answer itself (rulings 1): whatever else uses the template needs two. */
export const creditsNeeded = (kind: NoticeKind, template: TemplateKey) =>
  template === 'reply' && !answers.includes(kind) ? 2 : 1
