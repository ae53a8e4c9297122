import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../support/open-browser'
import { startRoadTown } from '../support/road-town'
import { axeViolations } from '../support/axe-violations'
import { sitAtBench } from '../support/sit-at-bench'

const shots = 'dist/shots'
const MOST_TABS = 20

/** Tab by Tab to the control of this role, as somebody without a mouse. */
async function tabTo(page: Page, role: string) {
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab')
    const now = await page.evaluate(() => {
      const control = document.activeElement
      return control?.getAttribute('role') ?? control?.tagName.toLowerCase()
    })
    if (now === role) return
  }
  throw new Error(`no ${role} within ${MOST_TABS} Tabs`)
}

/** A unit's day on a wide screen, by the keyboard alone: the reply by its clerk, the signature by its leader. */
describe('the desk of a unit, in a browser of 1280 px', () => {
  let town: Awaited<ReturnType<typeof startRoadTown>>
  let browser: Browser
  const failures: string[] = []
  const sit = (who: string) =>
    sitAtBench({ browser, url: town.url, who, route: 'unit/queue/index', failures })

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true })
    town = await startRoadTown()
    browser = await openBrowser()
    const key = (name: string) => name.padEnd(24, '0')
    const { id: leadId } = await town.as('wang')('lead.submit', {
      situation: '二小门口的路灯从周一晚上起一直不亮，孩子放学看不清路。',
      placeId: 'liuqiao-c',
      categoryId: 'road-safety',
      key: key('submit'),
    })
    await town.fireTimer()
    const on = async (who: string, name: string) => {
      const { revision } = await town.as(who)('lead.get', { leadId })
      return { leadId, revision, key: key(name) }
    }
    await town.as('lu')('lead.accept', await on('lu', 'accept'))
    await town.as('lu')('lead.refer', { ...(await on('lu', 'refer')), unitId: 'roads', days: 7 })
    await town.as('sang')('lead.acceptReferral', await on('sang', 'take'))
  })
  afterAll(async () => {
    await browser?.close()
    await town?.stop()
  })

  it('writes a reply and signs it without a mouse', async () => {
    const clerk = await sit('sang')
    await clerk.getByRole('listitem').first().waitFor()
    await clerk.keyboard.press('j')
    await clerk.getByRole('radiogroup', { name: '处理' }).waitFor()
    await clerk.keyboard.press('1')
    await clerk.getByRole('heading', { name: '写答复' }).waitFor()
    await clerk.keyboard.press('Control+Enter')
    await clerk.getByRole('alert').first().waitFor()
    await clerk.locator('[id=bench-form]').focus()
    await tabTo(clerk, 'radio')
    await clerk.keyboard.press('Space')
    await tabTo(clerk, 'textarea')
    await clerk.keyboard.insertText('灯杆里的线断了，三月十二日换好，当晚全部亮了。')
    expect(await axeViolations(clerk)).toEqual([])
    await clerk.screenshot({ path: `${shots}/unit-bench-reply.png` })
    await clerk.keyboard.press('Control+Enter')
    await clerk.getByRole('button', { name: /^刚才：已送领导签发/ }).waitFor()
    expect(town.find('leads')).toMatchObject([{ status: 'SIGN_OFF' }])

    const leader = await sit('fan')
    await leader.getByRole('listitem').first().waitFor()
    await leader.keyboard.press('a')
    await leader.keyboard.press('j')
    await leader.getByRole('radiogroup', { name: '处理' }).waitFor()
    await leader.keyboard.press('1')
    await leader.getByText('灯杆里的线断了').waitFor()
    expect(await leader.getByRole('checkbox').count()).toBe(0)
    expect(await axeViolations(leader)).toEqual([])
    await leader.screenshot({ path: `${shots}/unit-bench-sign.png` })
    await leader.keyboard.press('Control+Enter')
    await leader.getByRole('button', { name: /^刚才：已签发/ }).waitFor()
    expect(town.find('leads')).toMatchObject([{ status: 'ANSWERED' }])
    expect(failures).toEqual([])
  })
})
