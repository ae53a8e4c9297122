import type { Browser, BrowserContext } from 'playwright-core'
import { modes } from '../../scripts/shots/modes'
import { openContext, openShown } from '../../scripts/shots/open-shown'
import { shownPages } from '../../scripts/shots/pages-data'
import { showTown, type ShownTown } from '../../scripts/shots/shown-town'
import { axeViolations } from '../support/axe-violations'
import { openBrowser } from '../support/open-browser'
import { listen } from '../support/read-aloud'
import { walkByTab } from '../support/tab-walk'

/** Pages with a tab bar, which is read last. */
const tabs = 'home home-first home-helper leads talks notices me me-staff'.split(' ')
/** The parts of a page in the order of reading, where they are not a head and a body. */
const orders: Record<string, string[]> = Object.fromEntries(
  tabs.map(name => [name, ['banner', 'main', 'navigation']]),
)

const mode = modes[0]

/** Boxes for writing and choosing that a thumb would miss: lower than 44 px where they can be hit (design page 6). */
const lowBoxes = () =>
  [...document.querySelectorAll<HTMLElement>('input, select')]
    .filter(box => !box.matches('[type=file], [type=hidden]') && box.checkVisibility())
    .flatMap(box => {
      const { height } = box.getBoundingClientRect()
      return height < 44 ? [`${box.getAttribute('aria-label') ?? box.tagName}: ${height} px`] : []
    })

/** Every page of the app, without a mouse and without eyes. */
describe('every page', () => {
  let town: ShownTown
  let browser: Browser
  let context: BrowserContext
  beforeAll(async () => {
    town = await showTown()
    browser = await openBrowser()
    context = await openContext(browser, mode)
  })
  afterAll(async () => {
    await browser?.close()
    await town?.stop()
  })

  it.each(shownPages.map(page => page.name))(
    '%s keeps the rules of axe, can be hit, is walked by Tab, and read aloud in its order',
    async name => {
      const page = shownPages.find(one => one.name === name)
      if (!page) throw new Error(`no page ${name}`)
      const shown = await openShown(page, { context, town, mode })
      const { order, faults } = await listen(shown)
      const violations = await axeViolations(shown)
      const low = await shown.evaluate(lowBoxes)
      const walked = await walkByTab(shown)
      await shown.close()
      expect({ order, faults, violations, low, walked }).toEqual({
        order: orders[name] ?? ['banner', 'main'],
        faults: [],
        violations: [],
        low: [],
        walked: [],
      })
    },
  )
})
