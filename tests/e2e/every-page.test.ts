import type { Browser, BrowserContext, Page } from 'playwright-core'
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
  let contexts: BrowserContext[]
  const opening: (Promise<Page> | undefined)[] = []
  /** Two memories in turn: a page clears its own when it opens. */
  const open = (at: number) => {
    const [page, context] = [shownPages[at], contexts[at % 2]]
    if (page && context) opening[at] ??= openShown(page, { context, town, mode })
    return opening[at]
  }
  beforeAll(async () => {
    town = await showTown()
    browser = await openBrowser()
    contexts = [await openContext(browser, mode), await openContext(browser, mode)]
  })
  afterAll(async () => {
    await browser?.close()
    await town?.stop()
  })

  it.each(shownPages.map(({ name }, at) => [name, at] as const))(
    '%s keeps the rules of axe, can be hit, is walked by Tab, and read aloud in its order',
    async (name, at) => {
      const shown = await open(at)
      if (!shown) throw new Error(`no page ${name}`)
      // the next one opens while this one is walked; what stops it is told in its own test
      open(at + 1)?.catch(() => undefined)
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
