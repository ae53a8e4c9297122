import * as z from '@shared/zod'
import { app } from '../store/cloudbase'

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

/** Asks WeChat by cloud call. A refusal is an answer with its `errcode`; only a call that got none throws. */
export async function callWx(api: keyof typeof paths, requestData: object): Promise<WxAnswer> {
  const { result } = await app.callWxOpenApi({ apiName: paths[api], requestData }, { timeout: PATIENCE_MS })
  return Answer.parse(result)
}
