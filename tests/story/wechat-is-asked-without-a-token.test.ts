import { app } from '../../cloudfunctions/store/cloudbase'
import { checkText } from '../../cloudfunctions/wechat/check-text'
import { sendSubscribe } from '../../cloudfunctions/wechat/subscribe-message'
import { wxaCode } from '../../cloudfunctions/wechat/wxa-code'
import { startTown, type Town } from '../support/town'

const ANNA = 'openid-anna'
let town: Town
let cloud: jest.SpyInstance
beforeAll(async () => {
  town = await startTown()
  town.emulator.setPersonas([{ id: 'anna', openid: ANNA, label: '安娜' }])
})
beforeEach(() => {
  cloud = jest.spyOn(app, 'callWxOpenApi').mockRejectedValue(new Error('no token'))
  const { url: MINYI_WX_HOST } = town.emulator
  Object.assign(process.env, { MINYI_WX_APPID: 'wx0', MINYI_WX_SECRET: 'secret', MINYI_WX_HOST })
})
afterEach(() => {
  cloud.mockRestore()
  for (const name of ['MINYI_WX_APPID', 'MINYI_WX_SECRET', 'MINYI_WX_HOST']) delete process.env[name]
})
afterAll(() => town.stop())

const verdict = async (text: string) => (await checkText({ openid: ANNA, text }))?.outcome
const code = () => wxaCode({ scene: 'lead-1', page: 'pages/home/index' })

test('a call over HTTP has none: words are judged and codes drawn with the account’s own secret', async () => {
  expect(await verdict('小区门口的路灯坏了。')).toBe('PASS')
  expect(await verdict('刷单赚钱，加微信 fake-000000。')).toBe('REJECTED')
  expect(await code()).toMatch(/^data:image\/png;base64,/)
})

test('the same when WeChat answers that the token is none', async () => {
  cloud.mockResolvedValue({ result: { errcode: 41001 } })
  expect(await verdict('小区门口的路灯坏了。')).toBe('PASS')
})

test('another refusal is an answer, and is not asked again', async () => {
  cloud.mockResolvedValue({ result: { errcode: 61010 } })
  expect(await verdict('小区门口的路灯坏了。')).toBe('HELD')
})

test('without that secret nobody judges, and a person will look', async () => {
  delete process.env.MINYI_WX_SECRET
  expect(await verdict('小区门口的路灯坏了。')).toBeUndefined()
  await expect(code()).rejects.toThrow('no token')
})

test('a message is never sent a second way', async () => {
  town.emulator.giveCredit(ANNA, 'template')
  const message = {
    openid: ANNA,
    templateId: 'template',
    page: 'pages/home/index',
    data: {},
    state: 'formal' as const,
  }
  await expect(sendSubscribe(message)).rejects.toThrow('no token')
  expect(town.emulator.messages(ANNA)).toEqual([])
})
