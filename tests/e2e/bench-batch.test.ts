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
  '菜场后门的下水道堵了好几天，污水流到了路面上。',
]

/** Several matters at once, by the keyboard alone, and on a network that loses an answer. */
describe('one decision for several matters', () => {
  let town: Awaited<ReturnType<typeof startRoadTown>>
  let browser: Browser
  const failures: string[] = []
  const sit = (who: string, route: string) => sitAtBench({ browser, url: town.url, who, route, failures })
  const statuses = () => town.find('leads').map(({ status }) => status)
  const taken = (step: string) =>
    town
      .find('leads')
      .map(({ history }) => (history as { step: string }[]).filter(one => one.step === step).length)
  const ready = (page: Page, name: string) => page.getByRole('button', { name }).waitFor()

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

  it('is taken for each of them once, though an answer is lost on the way', async () => {
    const page = await sit('zuo', 'staff/queue/index')
    const rows = page.getByRole('complementary', { name: '待办队列' }).getByRole('listitem')
    await rows.nth(2).waitFor()
    let accepted = 0
    await page.route('**/call', async route => {
      const isAccept = route.request().postData()?.includes('lead.accept') ?? false
      if (!isAccept || (accepted += 1) !== 2) return route.continue()
      await route.fetch()
      return route.abort()
    })

    await page.keyboard.press('a')
    await page.getByText('已选 3 件').waitFor()
    await page.keyboard.press('b')
    await ready(page, '受理 3 件')
    expect(await axeViolations(page)).toEqual([])
    await page.screenshot({ path: `${shots}/batch-preview.png` })
    await page.keyboard.press('Control+Enter')
    await ready(page, '接着办 2 件')
    await page.screenshot({ path: `${shots}/batch-lost.png` })
    await page.keyboard.press('Control+Enter')
    await page.getByText('刚才：受理，办好 2 件').waitFor()
    expect(accepted).toBe(4)
    expect(statuses()).toEqual(['OPEN', 'OPEN', 'OPEN'])
    expect(taken('accept')).toEqual([1, 1, 1])
  })

  it('goes to the usual unit of each, which takes what came in one go', async () => {
    const page = await sit('zuo', 'staff/queue/index')
    await page.getByRole('listitem').nth(2).waitFor()
    await page.keyboard.press('j')
    await page.getByRole('radiogroup', { name: '处理' }).waitFor()
    await page.keyboard.press('x')
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    await page.getByText('已选 2 件').waitFor()
    await page.keyboard.press('b')
    await ready(page, '交给单位办 2 件')
    await page
      .getByText(/^交市交通局，/)
      .first()
      .waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByText('刚才：交给单位办，办好 2 件').waitFor()
    expect(statuses().sort()).toEqual(['OPEN', 'REFERRED', 'REFERRED'])

    const unit = await sit('sang', 'unit/queue/index')
    await unit.getByRole('listitem').nth(1).waitFor()
    await unit.keyboard.press('a')
    await unit.keyboard.press('b')
    await ready(unit, '签收 2 件')
    await unit.keyboard.press('Control+Enter')
    await unit.getByText('刚才：签收，办好 2 件').waitFor()
    expect(statuses().sort()).toEqual(['HANDLING', 'HANDLING', 'OPEN'])
    expect(failures).toEqual([])
  })
})
