import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../support/open-browser'
import { startRoadTown } from '../support/road-town'
import { axeViolations } from '../support/axe-violations'
import { sitAtBench } from '../support/sit-at-bench'

const shots = 'dist/shots'
const leads = [
  '二小门口的路灯从周一晚上起一直不亮，孩子放学看不清路。',
  '桥头的人行道坑洼积水，老人走路要绕到车道上。',
]

/** An office day on a wide screen, by the keyboard alone. */
describe('the workbench, in a browser of 1280 px', () => {
  let town: Awaited<ReturnType<typeof startRoadTown>>
  let browser: Browser
  const failures: string[] = []

  const sit = (who: string, route: string) => sitAtBench({ browser, url: town.url, who, route, failures })
  const focused = (page: Page, words: string) =>
    page.waitForFunction(text => document.activeElement?.textContent?.includes(text), words)

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true })
    town = await startRoadTown()
    browser = await openBrowser()
    for (const [at, situation] of leads.entries())
      await town.as('wang')('lead.submit', {
        situation,
        placeId: 'liuqiao-c',
        categoryId: 'road-safety',
        key: `tap-${at}`.padEnd(24, '0'),
      })
    await town.fireTimer()
  })
  afterAll(async () => {
    await browser?.close()
    await town?.stop()
  })

  it('accepts a lead in three keystrokes, and the next one opens', async () => {
    const page = await sit('zuo', 'staff/queue/index')
    const rows = page.getByRole('complementary', { name: '待办队列' }).getByRole('listitem')
    await rows.nth(1).waitFor()
    const second = (await rows.nth(1).innerText()).split('\n')[0] ?? ''
    await page.screenshot({ path: `${shots}/workbench-queue.png` })

    await page.keyboard.press('j')
    await page.getByRole('radiogroup', { name: '处理' }).waitFor()
    await page.keyboard.press('1')
    await page.getByRole('combobox', { name: '类别' }).waitFor()
    await page.screenshot({ path: `${shots}/workbench-form.png` })
    await page.keyboard.press('Control+Enter')

    await page.getByRole('button', { name: /^刚才：已受理/ }).waitFor()
    await focused(page, second)
    expect(town.find('leads').filter(({ status }) => status === 'OPEN')).toHaveLength(1)
    await page.screenshot({ path: `${shots}/workbench-next.png` })

    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: '键盘' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.screenshot({ path: `${shots}/workbench-keys.png` })
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await axeViolations(page)).toEqual([])

    await page.keyboard.press('F6')
    await page.keyboard.press('F6')
    await page.keyboard.press('g')
    await page.keyboard.press('n')
    await page.getByRole('heading', { name: '通知', level: 1 }).waitFor()
    expect(failures).toEqual([])
  })

  it('shows the history in a drawer where there is no room for it, and one column on a phone', async () => {
    const page = await sit('zuo', 'staff/queue/index')
    await page.setViewportSize({ width: 1100, height: 760 })
    await page.getByRole('complementary', { name: '待办队列' }).getByRole('link').first().click()
    await page.getByRole('button', { name: '来往记录' }).click()
    await page.getByRole('dialog', { name: '来往记录' }).waitFor()
    await page.screenshot({ path: `${shots}/workbench-drawer.png` })
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 1000, height: 760 })
    await page.getByRole('complementary', { name: '待办队列' }).waitFor({ state: 'detached' })
    await page.getByRole('link', { name: /待受理/ }).waitFor()
    expect(failures).toEqual([])
  })
})
