import type { AppError } from '@shared/domain/errors'
import { checkText } from '../../cloudfunctions/wechat/check-text'
import { phoneOf } from '../../cloudfunctions/wechat/phone-number'
import { sendSubscribe } from '../../cloudfunctions/wechat/subscribe-message'
import { wxaCode } from '../../cloudfunctions/wechat/wxa-code'
import { startTown, type Town } from '../support/town'

const ANNA = 'openid-anna'
let town: Town
beforeAll(async () => {
  town = await startTown()
  town.emulator.setPersonas([{ id: 'anna', openid: ANNA, label: '安娜', phone: '19900000002' }])
})
afterAll(() => town.stop())

const verdict = async (text: string, openid = ANNA) => {
  const found = await checkText({ openid, text })
  return found ? [found.outcome, found.reason].filter(Boolean).join(' ') : 'unknown'
}
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    ({ code }: AppError) => code,
  )

describe('the verdict on words', () => {
  test.each([
    ['小区门口的路灯坏了。', 'PASS'],
    ['刷单赚钱，加微信 fake-000000。', 'REJECTED AD'],
    ['这里有【违规】的话。', 'REJECTED VULGAR'],
    ['这里有【辱骂】的话。', 'HELD ABUSE'],
    ['这里有【复核】的话。', 'HELD CURRENT_POLITICS'],
    ['这里有【检测故障】。', 'unknown'],
  ])('%s → %s', async (text, expected) => expect(await verdict(text)).toBe(expected))

  test('is the worst of a long text’s pieces', async () => {
    expect(await verdict(`${'路灯坏了。'.repeat(700)}加微信 fake-000000。`)).toBe('REJECTED AD')
    expect(await verdict(`${'路灯坏了。'.repeat(700)}【检测故障】`)).toBe('unknown')
  })

  test('is unknown of a person whom WeChat does not know', async () =>
    expect(await verdict('路灯坏了。', 'openid-nobody')).toBe('unknown'))

  test('is not waited for without end', async () => {
    const before = performance.now()
    expect(await verdict('这里有【超时】。')).toBe('unknown')
    expect(performance.now() - before).toBeLessThan(6000)
  })
})

test('a phone number is had once by its code', async () => {
  const code = town.emulator.emulation.phoneCodes.issue(ANNA)
  expect(await phoneOf(code)).toBe('19900000002')
  expect(await codeOf(phoneOf(code))).toBe('invalid_input')
})

test('a code for a page is a picture that can stand in an image', async () => {
  const image = await wxaCode({ scene: 'a'.repeat(32), page: 'pages/lead-detail/index', state: 'developer' })
  expect(image).toMatch(/^data:image\/png;base64,iVBORw0KGgo/)
  expect(await codeOf(wxaCode({ scene: '路', page: 'pages/lead-detail/index' }))).toBe('server_busy')
})

test('a message without credit is answered with its number, not thrown', async () => {
  const message = {
    openid: ANNA,
    templateId: 'tmpl-none',
    page: 'pages/home/index',
    data: { thing1: '进展' },
  }
  expect(await sendSubscribe({ ...message, state: 'formal' })).toBeGreaterThan(0)
})
