import { mkdirSync } from 'node:fs'
import jsQR from 'jsqr'
import type { Browser, Page } from 'playwright-core'
import { axeViolations } from '../support/axe-violations'
import { openBrowser, openPhone } from '../support/open-browser'
import { startRoadTown } from '../support/road-town'

const shots = 'dist/shots'

/** A PC that knows nobody, and a phone of somebody whom WeChat knows. */
describe('signing in on a PC, in a browser', () => {
  let town: Awaited<ReturnType<typeof startRoadTown>>
  let browser: Browser
  let pc: Page
  let phone: Page
  const failures: string[] = []

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true })
    town = await startRoadTown()
    browser = await openBrowser()
    phone = await openPhone(browser)
    pc = await (
      await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })
    ).newPage()
    for (const page of [pc, phone]) {
      page.setDefaultTimeout(60_000)
      page.on('pageerror', error => failures.push(error.message))
    }
    await phone.goto(`${town.url}/desk/enter/zuo`)
    await phone.getByRole('navigation').first().waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    await town?.stop()
  })

  const title = (page: Page, name: string) =>
    page.getByRole('heading', { name, level: 1 }).locator('visible=true').last().waitFor()
  const quiet = async (page: Page) => expect(await axeViolations(page)).toEqual([])

  it('a deep link leads to the code, the phone confirms, and the page that was asked for opens', async () => {
    await pc.goto(`${town.url}/#/staff/queue/index`)
    await title(pc, '用微信登录')
    const code = await pc.getByText(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/).innerText()
    await pc.screenshot({ path: `${shots}/pc-sign-in.png` })
    await quiet(pc)
    expect(await scanned(pc)).toBe(`${town.url}/#/account/confirm-sign-in/index?code=${code}`)

    await phone.goto(`${town.url}/#/account/confirm-sign-in/index?code=${code}`)
    await title(phone, '在电脑上登录')
    await quiet(phone)
    await phone.getByRole('button', { name: '看看是哪台电脑' }).click()
    await phone.getByText('让这台电脑登录吗？').waitFor()
    await phone.screenshot({ path: `${shots}/pc-confirm.png` })
    await quiet(phone)
    await phone.getByRole('button', { name: '是我，登录' }).click()
    await phone.getByText('好了，请看电脑').waitFor()

    await title(pc, '待办')
    await pc.screenshot({ path: `${shots}/pc-inside.png` })
    const kept = await pc.evaluate(() => ({ ...localStorage }) as Record<string, string>)
    expect(Object.keys(kept).filter(name => !name.startsWith('minyi.nobody.'))).toEqual([])
    expect(JSON.stringify(kept)).not.toMatch(/eyJ|左思敏|townWorker/)
  })

  it('signing out leaves nothing, and the next one comes in anew', async () => {
    await pc.goto(`${town.url}/#/pages/me/index`)
    await title(pc, '我的')
    await pc.getByRole('link', { name: '退出登录' }).click()
    await title(pc, '用微信登录')
    expect(await pc.evaluate(() => Object.keys(sessionStorage).filter(key => /pc|minyi/.test(key)))).toEqual(
      [],
    )
  })

  it('“not me” is shown on the PC, which offers a new code', async () => {
    const code = await pc.getByText(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/).innerText()
    await phone.goto(`${town.url}/#/pages/me/index`)
    await phone.getByRole('link', { name: '在电脑上登录' }).click()
    await phone.getByRole('textbox', { name: /电脑上的登录码/ }).fill(code.toLowerCase().replaceAll('-', ''))
    await phone.getByRole('button', { name: '看看是哪台电脑' }).click()
    await phone.getByRole('button', { name: '不是我' }).click()
    await pc.getByText('手机上点了“不是我”。要登录，请换一个登录码。').waitFor()
    await pc.screenshot({ path: `${shots}/pc-refused.png` })
    await pc.getByRole('button', { name: '换一个登录码' }).click()
    await pc.getByText(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/).waitFor()
    expect(failures).toEqual([])
  })
})

/** What a camera before this screen reads. */
async function scanned(page: Page): Promise<string | undefined> {
  const { pixels, width, height } = await page.evaluate(async () => {
    const picture = document.querySelector<HTMLImageElement>('img[src^="data:image/svg"]')
    const canvas = Object.assign(document.createElement('canvas'), { width: 440, height: 440 })
    const drawing = canvas.getContext('2d')
    const image = new Image()
    image.src = picture?.src ?? ''
    await image.decode()
    drawing?.drawImage(image, 0, 0, 440, 440)
    return { pixels: [...(drawing?.getImageData(0, 0, 440, 440).data ?? [])], width: 440, height: 440 }
  })
  return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data
}
