import * as z from '@shared/zod'

const Token = z.object({ access_token: z.string(), expires_in: z.int() })
const EARLY_S = 300

let kept: { token: string; until: number } | undefined

/** Where WeChat is asked with the account's own secret, and with which; nothing where the operator gave none. */
function account() {
  const { MINYI_WX_APPID: appid, MINYI_WX_SECRET: secret, MINYI_WX_HOST } = process.env
  return appid && secret ? { appid, secret, host: MINYI_WX_HOST || 'https://api.weixin.qq.com' } : undefined
}

async function post(url: string, body: object, patienceMs: number): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patienceMs),
  })
  const contentType = response.headers.get('content-type') ?? ''
  if (!contentType.startsWith('image/')) return response.json()
  return { contentType, buffer: Buffer.from(await response.arrayBuffer()).toString('base64') }
}

/** A token that others of this account may hold too; kept by this worker, by the machine's time, until shortly before its end. */
async function tokenOf({ appid, secret, host }: NonNullable<ReturnType<typeof account>>, patienceMs: number) {
  if (kept && performance.now() < kept.until) return kept.token
  const asked = { grant_type: 'client_credential', appid, secret }
  const answer = Token.parse(await post(`${host}/cgi-bin/stable_token`, asked, patienceMs))
  kept = { token: answer.access_token, until: performance.now() + (answer.expires_in - EARLY_S) * 1000 }
  return kept.token
}

/** Asks WeChat by its plain interface. Undefined where that is not set up. */
export async function callRest(path: string, body: object, patienceMs: number): Promise<unknown> {
  const known = account()
  if (!known) return undefined
  const token = await tokenOf(known, patienceMs)
  return post(`${known.host}${path}?access_token=${token}`, body, patienceMs)
}
