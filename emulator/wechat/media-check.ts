import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Emulation } from '../emulation'
import { fine, refused, type WeChatAnswer } from './answer'

const VERDICT_MS = 300

const isComplete = (body: Record<string, unknown>) =>
  body['version'] === 2 && [1, 2].includes(Number(body['media_type'])) && Boolean(body['media_url'])

/** `media_check_async`: answers a number at once, and sends the verdict as an event a moment later. */
export function checkMedia(emulation: Emulation, body: Record<string, unknown>): WeChatAnswer {
  const openid = String(body['openid'] ?? '')
  if (!isComplete(body)) return refused(40097, 'invalid args')
  if (!emulation.personas.byOpenid(openid)) return refused(40003, 'invalid openid')
  const trace_id = randomUUID()
  const bytes = fetchOwn(emulation, String(body['media_url']))
  if (!bytes?.includes('MINYI-SILENT')) sendVerdict(emulation, eventOf({ trace_id, openid, bytes }))
  return fine({ trace_id })
}

function sendVerdict({ config, runner, later }: Emulation, event: object) {
  const name = config.mediaCheckFunction
  if (name === undefined) return
  later(async () => {
    await wait(VERDICT_MS)
    await runner.invoke(name, event, { trigger: 'wx' })
  })
}

/** The file behind one of our own addresses; from elsewhere nothing is fetched. */
function fetchOwn({ storage }: Emulation, address: string): Buffer | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url?.pathname.startsWith('/storage/')) return undefined
  const path = decodeURIComponent(url.pathname.slice('/storage/'.length))
  if (!storage.mayGet(path, url.searchParams.get('sign') ?? '')) return undefined
  const bytes = storage.files.read(path)
  return bytes && Buffer.from(bytes)
}

function eventOf({
  trace_id,
  openid,
  bytes,
}: {
  trace_id: string
  openid: string
  bytes: Buffer | undefined
}) {
  const isRisky = bytes?.includes('MINYI-RISKY') ?? false
  const result = isRisky ? { suggest: 'risky', label: 20002 } : { suggest: 'pass', label: 100 }
  return {
    MsgType: 'event',
    Event: 'wxa_media_check',
    FromUserName: openid,
    CreateTime: Math.floor(Date.now() / 1000),
    trace_id,
    version: 2,
    ...(bytes ? { errcode: 0, status_code: 0, result } : { errcode: -1008, status_code: -1008 }),
    detail: [{ strategy: 'content_model', errcode: bytes ? 0 : -1008, ...result, prob: 95 }],
  }
}
