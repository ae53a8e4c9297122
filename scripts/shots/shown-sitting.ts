import type { ActionName, Input, Output } from '@shared/contract'
import type { Envelope } from '@shared/contract/define'

export type Ask = <N extends ActionName>(action: N, input: Input<N>) => Promise<Output<N>>

/** Asks the server as the person with this token. */
export const asking =
  (url: string, token: string): Ask =>
  async (action, input) => {
    const answer = await fetch(`${url}/call`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ action, input }),
    })
    const reply = (await answer.json()) as Envelope<Output<typeof action>>
    if (!reply.ok) throw new Error(`${action}: ${reply.error.code}`)
    return reply.data
  }

/** A key of this very look at the town. */
export const keyOf = (name: string) => `shown-${name}-${Date.now()}`.padEnd(24, '0')

/** Whoever sits at the stations of the seed town: a helper is with one person at a time. */
type Helpers = { fresh: string; sitting: string }

/**
 * What only lasts half an hour, for the pages that show it: a helper with somebody new, another one with a matter,
 * and the code of its paper. By the names that stand in the addresses of `pages-data.ts`.
 */
export async function sitDown(url: string, tokens: Helpers): Promise<Map<string, string>> {
  const { id: fresh } = await asking(url, tokens.fresh)('helper.begin', { key: keyOf('fresh') })
  const ask = asking(url, tokens.sitting)
  const { id: sitting, stationId } = await ask('helper.begin', { key: keyOf('sitting') })
  await ask('lead.submitFor', {
    sessionId: sitting,
    key: keyOf('lead'),
    situation: '楼下的下水道堵了三天，一下雨水就漫到路上，我腿脚不好，出门要绕一大圈。',
    placeId: stationId,
    contact: { name: '黄阿婆' },
    consent: true,
  })
  const { code } = await ask('slip.issue', { sessionId: sitting })
  return new Map([
    ['fresh', fresh],
    ['sitting', sitting],
    ['slip', code],
  ])
}
