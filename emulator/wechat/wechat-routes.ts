import { Hono } from 'hono'
import type { Emulation } from '../emulation'
import { bodyOf } from '../gateway/body-of'
import { refused } from './answer'
import { ACCESS_TOKEN, weChatApis } from './call-wechat'

/** WeChat's server as plain REST, under the paths of api.weixin.qq.com. */
export function weChatRoutes(emulation: Emulation) {
  const routes = new Hono()
  for (const [path, api] of Object.entries(weChatApis))
    routes.post(path, async context => {
      const isOpen = path === '/cgi-bin/stable_token'
      if (!isOpen && context.req.query('access_token') !== ACCESS_TOKEN)
        return context.json(refused(40001, 'invalid credential, access_token is invalid or not latest'))
      const answer = await api(emulation, await bodyOf(context))
      if (!Buffer.isBuffer(answer)) return context.json(answer)
      return context.body(new Uint8Array(answer), 200, { 'content-type': 'image/png' })
    })
  return routes
}
