import { randomBytes } from 'node:crypto'
import type { Emulation } from '../emulation'
import { readJson } from '../gateway/body-of'
import { own } from '../own'
import { notEmulated } from '../refusal'
import { fine, refused, type WeChatAnswer } from './answer'
import { checkMedia } from './media-check'
import { miniCode } from './mini-code'
import { sendSubscribeMessage } from './subscribe-message'
import { checkText } from './text-check'

type Body = Record<string, unknown>
type Api = (emulation: Emulation, body: Body) => WeChatAnswer | Buffer | Promise<WeChatAnswer>

/** The token of this run: asking again gives the same one, as the stable token does. */
export const ACCESS_TOKEN = randomBytes(32).toString('hex')

function phoneNumber({ phoneCodes, personas }: Emulation, body: Body): WeChatAnswer {
  const openid = phoneCodes.redeem(String(body['code'] ?? ''))
  if (openid === undefined) return refused(40029, 'invalid code')
  const phone = personas.byOpenid(openid)?.phone ?? '19900000000'
  return fine({ phone_info: { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86' } })
}

/** WeChat's server by the paths of its REST interface. */
export const weChatApis: Record<string, Api> = {
  '/cgi-bin/message/subscribe/send': sendSubscribeMessage,
  '/wxa/msg_sec_check': checkText,
  '/wxa/media_check_async': checkMedia,
  '/wxa/getwxacodeunlimit': miniCode,
  '/wxa/business/getuserphonenumber': phoneNumber,
  '/cgi-bin/stable_token': () => ({ ...fine(), access_token: ACCESS_TOKEN, expires_in: 7200 }),
}

/** A call through the SDK (`callWxOpenApi`). A picture travels as base64, for the SDK reads only JSON here. */
export async function callWeChat(emulation: Emulation, request: Body): Promise<{ responseData: string }> {
  const path = `/${String(request['apiName']).replace(/^\//, '')}`
  const api = own(weChatApis, path)
  if (!api) throw notEmulated(`WeChat's ${path}`)
  const answer = await api(emulation, readJson(String(request['requestData'] || '{}')) as Body)
  const isPicture = Buffer.isBuffer(answer)
  return {
    responseData: JSON.stringify(
      isPicture ? fine({ contentType: 'image/png', buffer: answer.toString('base64') }) : answer,
    ),
  }
}
