import * as z from '@shared/zod'
import { app } from '../store/cloudbase'
import { callRest } from './call-rest'

/** WeChat's interfaces that we use. The permissions in `functions/*.config.json` name the same ones. */
const paths = {
  sendSubscribe: '/cgi-bin/message/subscribe/send',
  checkText: '/wxa/msg_sec_check',
  checkMedia: '/wxa/media_check_async',
  wxaCode: '/wxa/getwxacodeunlimit',
  phoneNumber: '/wxa/business/getuserphonenumber',
}

const Answer = z.looseObject({ errcode: z._default(z.int(), 0), errmsg: z._default(z.string(), '') })
export type WxAnswer = z.infer<typeof Answer>

/** A person waits behind most of these calls, and the function itself has ten seconds. */
const PATIENCE_MS = 4000

/** A cloud call without a good token of WeChat's: what a request over HTTP always is. */
const tokenless = [40001, 40014, 41001, 42001]

/** What may be asked twice, and is asked while somebody waits. A message is never among them: it goes at most once. */
const repeatable: readonly string[] = ['checkText', 'wxaCode']

async function byCloud(apiName: string, requestData: object): Promise<WxAnswer> {
  const { result } = await app.callWxOpenApi({ apiName, requestData }, { timeout: PATIENCE_MS })
  return Answer.parse(result)
}

/**
 * Asks WeChat by cloud call, and where that has no token with the account's secret, if the operator gave one. A refusal
 * is an answer with its `errcode`; only a call that got none throws.
 */
export async function callWx(api: keyof typeof paths, requestData: object): Promise<WxAnswer> {
  const byRest = async () =>
    repeatable.includes(api) ? callRest(paths[api], requestData, PATIENCE_MS) : undefined
  try {
    const answer = await byCloud(paths[api], requestData)
    return tokenless.includes(answer.errcode) ? Answer.parse((await byRest()) ?? answer) : answer
  } catch (error) {
    const answer = await byRest()
    if (answer === undefined) throw error
    return Answer.parse(answer)
  }
}
