import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Emulation } from '../emulation'
import { fine, refused, type WeChatAnswer } from './answer'
import words from './verdict-words.json'

const MOST_CHARACTERS = 2500
const VISIT_MS = 2 * 3600_000
const NO_ANSWER_MS = 30_000

/** A person who did not open the app in the last two hours cannot be checked (61010). */
const wasAway = ({ ledger, clock, config }: Emulation, openid: string) =>
  config.checkVisits === true && clock.now() - ledger.seenAt(openid) > VISIT_MS

/** What is wrong with a request, before anybody reads the text. */
function objection(emulation: Emulation, body: Record<string, unknown>): WeChatAnswer | undefined {
  const content = String(body['content'] ?? '')
  const openid = String(body['openid'] ?? '')
  if (body['version'] !== 2 || ![1, 2, 3, 4].includes(Number(body['scene'])) || !content)
    return refused(40097, 'invalid args')
  if (content.length > MOST_CHARACTERS) return refused(45002, 'content size out of limit')
  if (!emulation.personas.byOpenid(openid)) return refused(40003, 'invalid openid')
  if (wasAway(emulation, openid)) return refused(61010, 'code is expired')
  return content.includes('【检测故障】') ? refused(-1, 'system error') : undefined
}

/** `msg_sec_check` v2, decided by the words in verdict-words.json instead of a model. */
export async function checkText(emulation: Emulation, body: Record<string, unknown>): Promise<WeChatAnswer> {
  const bad = objection(emulation, body)
  if (bad) return bad
  const content = String(body['content'])
  if (content.includes('【超时】')) await wait(NO_ANSWER_MS, undefined, { ref: false })
  const found = words.find(({ word }) => content.includes(word))
  const { suggest, label, prob } = found ?? { suggest: 'pass', label: 100, prob: 90 }
  const detail = [
    { strategy: 'content_model', errcode: 0, suggest, label, prob },
    ...(found ? [{ strategy: 'keyword', errcode: 0, suggest, label, level: 90, keyword: found.word }] : []),
  ]
  return fine({ trace_id: randomUUID(), result: { suggest, label }, detail })
}
