import type { Browser, Page } from 'playwright-core'
import { modes } from '../../scripts/shots/modes'
import { openContext, showIn } from '../../scripts/shots/open-shown'
import { shownPages } from '../../scripts/shots/pages-data'
import { showTown, type ShownTown } from '../../scripts/shots/shown-town'
import { axeViolations } from '../support/axe-violations'
import { openBrowser } from '../support/open-browser'
import { listen } from '../support/read-aloud'
import { walkByTab } from '../support/tab-walk'

/** Pages with a tab bar, which is read last. */
const withTabBar = 'home home-first home-helper leads talks notices me me-staff'.split(' ')
/** The parts of a page in the order of reading, where they are not a head and a body. */
const orders: Record<string, string[]> = Object.fromEntries(
  withTabBar.map(name => [name, ['banner', 'main', 'navigation']]),
)

const mode = modes[0]
/** Opening a page is half a second of waiting until nothing is on its way: meanwhile others are checked. */
const TABS = 4

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
  let tabs: Page[]
  const checks: (ReturnType<typeof check> | undefined)[] = []
  /** The tabs take turns, each with a memory of its own: what a page needs first, the one before it had read already. */
  async function check(at: number) {
    const [page, tab] = [shownPages[at], tabs[at % TABS]]
    if (!page || !tab) throw new Error(`no page ${at}`)
    await showIn(tab, page, { town, mode })
    const { order, faults } = await listen(tab)
    const violations = await axeViolations(tab)
    const low = await tab.evaluate(lowBoxes)
    return { order, faults, violations, low, walked: await walkByTab(tab) }
  }
  const begin = (at: number) => (checks[at] ??= check(at))
  beforeAll(async () => {
    town = await showTown()
    browser = await openBrowser()
    const contexts = await Promise.all(Array.from({ length: TABS }, () => openContext(browser, mode)))
    tabs = await Promise.all(contexts.map(context => context.newPage()))
  })
  afterAll(async () => {
    await browser?.close()
    await town?.stop()
  })

  it.each(shownPages.map(({ name }, at) => [name, at] as const))(
    '%s keeps the rules of axe, can be hit, is walked by Tab, and read aloud in its order',
    async (name, at) => {
      const found = begin(at)
      // the next ones are checked meanwhile; what stops one is told in its own test
      for (let next = at + 1; next < Math.min(at + TABS, shownPages.length); next += 1)
        begin(next).catch(() => undefined)
      expect(await found).toEqual({
        order: orders[name] ?? ['banner', 'main'],
        faults: [],
        violations: [],
        low: [],
        walked: [],
      })
    },
  )
})
