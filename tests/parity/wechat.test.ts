import { inflateSync } from 'node:zlib'
import jsQR from 'jsqr'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startCloud, type Cloud } from './cloud'

type Answer = Record<string, unknown> & { errcode: number; errmsg: string }
const template = 'tmpl'
const good = { thing1: { value: '路灯不亮' }, phrase2: { value: '已答复' } }

describe('WeChat, as the SDK and as REST', () => {
  let cloud: Cloud
  const folder = mkdtempSync(path.join(tmpdir(), 'wechat-'))
  const events: { event: Record<string, unknown>; environment: string }[] = []
  beforeAll(async () => {
    const templates = path.join(folder, 'templates.json')
    const appJson = path.join(folder, 'app.json')
    writeFileSync(
      templates,
      JSON.stringify({ [template]: { title: '办理进度', keys: ['thing1', 'phrase2'] } }),
    )
    writeFileSync(
      appJson,
      JSON.stringify({ pages: ['pages/lead'], subPackages: [{ root: 'staff', pages: ['queue'] }] }),
    )
    cloud = await startCloud({
      config: { templates, appJson: [appJson], mediaCheckFunction: 'jobs' },
      publicUrl: 'https://town.example',
      handlers: {
        jobs: (event, { environment }) =>
          void events.push({ event: event as Record<string, unknown>, environment }),
      },
    })
    cloud.emulator.setPersonas([{ id: 'li', openid: 'o-li', label: '李阿姨', phone: '00000000000' }])
  })
  afterAll(async () => {
    await cloud.stop()
    rmSync(folder, { recursive: true })
  })

  const call = async (apiName: string, requestData: object) =>
    ((await cloud.app.callWxOpenApi({ apiName, requestData } as never)) as unknown as { result: Answer })
      .result
  const send = (more: object = {}) =>
    call('/cgi-bin/message/subscribe/send', { touser: 'o-li', template_id: template, page: 'pages/lead?id=1', data: good, ...more }) // oxfmt-ignore

  it('sends one message for each credit, and keeps it', async () => {
    expect((await send()).errcode).toBe(43101)
    cloud.emulator.giveCredit('o-li', template)
    expect((await send()).errcode).toBe(0)
    expect((await send()).errcode).toBe(43101)
    expect(cloud.emulator.messages('o-li')).toMatchObject([
      { title: '办理进度', page: 'pages/lead?id=1', data: good },
    ])
  })

  it.each([
    [40003, { touser: 'nobody' }, ''],
    [40037, { template_id: 'none' }, ''],
    [41030, { page: 'pages/none' }, ''],
    [47003, { data: { ...good, thing1: { value: '一'.repeat(21) } } }, 'data.thing1.value'],
    [47003, { data: { thing1: good.thing1 } }, 'data.phrase2.value'],
    [47003, { data: { ...good, thing9: { value: 'x' } } }, 'data.thing9.value'],
  ])('refuses with %i what breaks a rule', async (errcode, more, words) => {
    const answer = await send(more)
    expect(answer.errcode).toBe(errcode)
    expect(answer.errmsg).toContain(words)
  })

  it.each([
    ['路灯坏了三周', 'pass', 100],
    ['【违规】内容', 'risky', 20002],
    ['【复核】内容', 'review', 20001],
    ['请加微信', 'risky', 10001],
  ])('judges %s: %s', async (content, suggest, label) => {
    const answer = await call('/wxa/msg_sec_check', { content, openid: 'o-li', scene: 2, version: 2 })
    expect(answer).toMatchObject({ errcode: 0, result: { suggest, label } })
  })

  it('can be out of order, and away from a person after two hours', async () => {
    const check = (content: string) =>
      call('/wxa/msg_sec_check', { content, openid: 'o-li', scene: 2, version: 2 })
    expect((await check('【检测故障】')).errcode).toBe(-1)
    cloud.emulator.emulation.config.checkVisits = true
    expect((await check('好')).errcode).toBe(61010)
    cloud.emulator.emulation.config.checkVisits = false
  })

  it('sends the verdict on a picture later, from nobody', async () => {
    const judge = async (bytes: string) => {
      const { fileID } = await cloud.app.uploadFile({
        cloudPath: `inbox/${bytes}`,
        fileContent: Buffer.from(bytes),
      })
      const { fileList } = await cloud.app.getTempFileURL({ fileList: [fileID] })
      const media_url = fileList[0]?.tempFileURL
      return call('/wxa/media_check_async', {
        media_url,
        media_type: 2,
        version: 2,
        scene: 3,
        openid: 'o-li',
      })
    }
    const risky = await judge('x MINYI-RISKY')
    await judge('MINYI-SILENT')
    const lost = await call('/wxa/media_check_async', { media_url: 'http://elsewhere.example/a', media_type: 2, version: 2, openid: 'o-li' }) // oxfmt-ignore
    await cloud.emulator.quiet()
    expect(events.map(({ event }) => event)).toMatchObject([
      { Event: 'wxa_media_check', trace_id: risky['trace_id'], result: { suggest: 'risky', label: 20002 } },
      { trace_id: lost['trace_id'], status_code: -1008 },
    ])
    expect(JSON.parse(events[0]?.environment ?? '{}')).toMatchObject({ TRIGGER_SRC: 'wx' })
    expect(events[0]?.environment).not.toContain('OPENID')
  })

  it('draws a code that opens the page', async () => {
    const { buffer } = await call('/wxa/getwxacodeunlimit', { scene: 'k=abc', page: 'pages/lead' })
    expect(readCode(Buffer.from(String(buffer), 'base64'))).toBe(
      'https://town.example/#/pages/lead?scene=k%3Dabc',
    )
    expect((await call('/wxa/getwxacodeunlimit', { scene: '中文', page: 'pages/lead' })).errcode).toBe(40169)
    expect((await call('/wxa/getwxacodeunlimit', { scene: 'a', page: 'pages/none' })).errcode).toBe(41030)
  })

  it('gives a phone number for a code, once', async () => {
    const code = cloud.emulator.emulation.phoneCodes.issue('o-li')
    const first = await call('/wxa/business/getuserphonenumber', { code })
    expect(first['phone_info']).toMatchObject({ purePhoneNumber: '00000000000' })
    expect((await call('/wxa/business/getuserphonenumber', { code })).errcode).toBe(40029)
  })

  it('asks for its token on the way of REST', async () => {
    const post = async (target: string, body: object) =>
      (await (
        await fetch(cloud.emulator.url + target, { method: 'POST', body: JSON.stringify(body) })
      ).json()) as Answer
    const check = { content: '好', openid: 'o-li', scene: 2, version: 2 }
    expect((await post('/wxa/msg_sec_check?access_token=forged', check)).errcode).toBe(40001)
    const { access_token } = await post('/cgi-bin/stable_token', { grant_type: 'client_credential' })
    expect((await post(`/wxa/msg_sec_check?access_token=${String(access_token)}`, check)).errcode).toBe(0)
  })
})

/** Reads our own plain PNG: 8 bits of grey, no filter. */
function readCode(png: Buffer): string | undefined {
  const width = png.readUInt32BE(16)
  const size = png.readUInt32BE(33)
  const rows = inflateSync(png.subarray(41, 41 + size))
  const points = new Uint8ClampedArray(width * width * 4)
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++)
      points.fill(rows[y * (width + 1) + 1 + x] ?? 0, (y * width + x) * 4, (y * width + x) * 4 + 4)
  return jsQR(points, width, width)?.data
}
