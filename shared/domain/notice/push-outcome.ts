/** What to do after WeChat answered a send (wechat.md 1.3, the table of error codes). */
export type PushOutcome =
  | { do: 'sent' }
  | { do: 'noCredit' }
  | { do: 'retry'; afterMinutes: number }
  | { do: 'failed'; alarm: boolean }

const transient: Record<number, number> = {
  [-1]: 1,
  40001: 1,
  40014: 1,
  42001: 1,
  43108: 1,
  45009: 5,
  45011: 2,
  [-604102]: 1,
}
/** The account or a template is at fault: no other message of this template will fare better. */
const broken = [40037, 41030, 43107, 47001, 47003, 48001, -604101, -501007]
const MAX_TRIES = 3

export function pushOutcome(errcode: number, tries: number): PushOutcome {
  if (errcode === 0) return { do: 'sent' }
  if (errcode === 43101) return { do: 'noCredit' }
  const minutes = transient[errcode]
  if (minutes !== undefined && tries < MAX_TRIES) return { do: 'retry', afterMinutes: minutes * 2 ** tries }
  return { do: 'failed', alarm: broken.includes(errcode) }
}
