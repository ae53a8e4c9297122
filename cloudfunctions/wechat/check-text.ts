import { type ContentVerdict, verdictOf, worstOf } from '@shared/domain/content/content-verdict'
import { piecesOf } from '@shared/domain/content/pieces-of'
import { callWx } from './call-wx'
import { CheckResult, checkAnswerOf } from './check-answer'

const SCENE_COMMENT = 2
/** The person has not opened the mini-program for two hours: WeChat does not judge, so a person does. */
export const NOT_SEEN_LATELY = 61010

async function checkPiece(content: string, openid: string): Promise<ContentVerdict | undefined> {
  const answer = await callWx('checkText', { content, version: 2, scene: SCENE_COMMENT, openid })
  if (answer.errcode === NOT_SEEN_LATELY) return { outcome: 'HELD', reason: 'CHECK_TIMEOUT' }
  if (answer.errcode !== 0) return undefined
  const parsed = CheckResult.safeParse(answer)
  return parsed.success ? verdictOf(checkAnswerOf(parsed.data)) : undefined
}

/** WeChat's verdict on a text, the worst of its pieces; undefined while the checker gives none. */
export async function checkText({ openid, text }: { openid: string; text: string }) {
  const verdicts: ContentVerdict[] = []
  for (const piece of piecesOf(text)) {
    const verdict = await checkPiece(piece, openid).catch(() => undefined)
    if (!verdict) return undefined
    verdicts.push(verdict)
  }
  return worstOf(verdicts)
}
