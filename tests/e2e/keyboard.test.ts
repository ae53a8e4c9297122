import type { Browser, Page } from 'playwright-core'
import { openJourney, type Journey } from '../support/journey'
import { openBrowser } from '../support/open-browser'
import { startRoadTown } from '../support/road-town'

const words = '二小门口的路灯从周一晚上起一直不亮，孩子放学看不清路。'
const MOST_TABS = 60

/** What a reader says of the control that has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const control = document.activeElement
    return control?.getAttribute('aria-label') ?? control?.textContent ?? ''
  })

/** Tab by Tab to the control of this name, as somebody without a mouse. */
async function tabTo({ page }: Journey, name: string | RegExp) {
  const passed: string[] = []
  while (passed.length < MOST_TABS) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (typeof name === 'string' ? now.includes(name) : name.test(now)) return
    passed.push(now)
  }
  throw new Error(`no way to ${String(name)} by Tab: ${passed.join(' | ')}`)
}

async function press(journey: Journey, name: string | RegExp, key = 'Enter') {
  await tabTo(journey, name)
  await journey.page.keyboard.press(key)
}

async function type(journey: Journey, name: string, text: string) {
  await tabTo(journey, name)
  await journey.page.keyboard.insertText(text)
}

/** By the keyboard alone: no step of these two journeys touches the screen. */
describe('without a mouse', () => {
  let town: Awaited<ReturnType<typeof startRoadTown>>
  let browser: Browser
  beforeAll(async () => {
    town = await startRoadTown()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await town?.stop()
  })

  it('stands on the first field that is not right after a refused 提交, and on the next one when that is mended', async () => {
    const wang = await openJourney({ browser, url: town.url, who: 'wang' })
    await press(wang, '我要提')
    await wang.at('我要提')
    const standsOn = (label: string) =>
      wang.page.waitForFunction(
        name => document.activeElement?.getAttribute('aria-label')?.includes(name) ?? false,
        label,
      )
    await press(wang, '提交')
    await standsOn('有什么情况')
    await wang.page.keyboard.insertText(words)
    await press(wang, '提交')
    await standsOn('镇街')
    await wang.page.keyboard.press('ArrowDown')
    await press(wang, '提交')
    await standsOn('我看过了，同意')
  })

  it('raises a lead, and screens it', async () => {
    const wang = await openJourney({ browser, url: town.url, who: 'wang' })
    await press(wang, '我要提')
    await wang.at('我要提')
    await type(wang, '有什么情况', words)
    await tabTo(wang, '镇街')
    await wang.page.keyboard.press('ArrowDown')
    await tabTo(wang, '社区或村')
    await wang.page.keyboard.press('ArrowDown')
    await press(wang, '我看过了，同意', ' ')
    await press(wang, /^提交$/)
    await wang.see('XS-2026-000001')

    await town.fireTimer()
    const zuo = await openJourney({ browser, url: town.url, who: 'zuo' })
    await zuo.open('staff/queue/index', '待办')
    await zuo.see(/二小门口的路灯/)
    await press(zuo, /二小门口的路灯/)
    await zuo.at('线索详情')
    await press(zuo, /^受理$/)
    await zuo.at('受理')
    await tabTo(zuo, '类别')
    await zuo.page.keyboard.press('ArrowDown')
    await press(zuo, /^受理$/)
    await zuo.at('线索详情')
    expect(town.find('leads')).toMatchObject([{ status: 'OPEN' }])
  })
})
