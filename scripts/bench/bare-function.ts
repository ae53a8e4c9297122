import tcb from '@cloudbase/node-sdk'
// @ts-expect-error the SDK has no types for its own insides
import { request } from '@cloudbase/node-sdk/dist/utils/tcbapirequester'
import { EJSON } from 'bson'
import type { Requests } from './watched-call'

const app = tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, keepalive: true })
const { config } = app as unknown as { config: object }
const headers = { 'content-type': 'application/json' }

type Answer = { transactionId?: string; data?: { list?: string[] } }

/**
 * A function that does nothing but the requests it is given, one after the other, and reads the documents that come
 * back as the SDK does. What an action takes beyond this is its own work.
 */
export async function main({ input }: { input: { requests: Requests } }): Promise<{ ok: true }> {
  let transactionId: string | undefined
  for (const one of input.requests) {
    const params = { ...one, ...(one['transactionId'] ? { transactionId } : {}) }
    // what the action was refused, such as adding what is there, is refused here too
    const answer: Answer = await request({ config, params, method: 'post', headers }).catch(() => ({}))
    transactionId = answer.transactionId ?? transactionId
    answer.data?.list?.forEach(text => EJSON.parse(text))
  }
  return { ok: true }
}
