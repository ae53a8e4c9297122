import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Mode } from './modes'
import type { ShownPage } from './pages-data'
import type { ShownTown } from './shown-town'

const PATIENCE = 30_000

type Showing = { context: BrowserContext; town: ShownTown; mode: Mode }

/** A browser's memory for all pages of one mode: it keeps the app's files, so that each page need not bring them anew. */
export const openContext = (browser: Browser, mode: Mode): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: mode.width, height: mode.height },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    hasTouch: mode.name !== 'desk',
    reducedMotion: 'reduce',
  })

/** Opens one page as its person sees it in this mode, and waits until nothing is on its way. */
export async function openShown(page: ShownPage, { context, town, mode }: Showing): Promise<Page> {
  const tab = await context.newPage()
  await showIn(tab, page, { town, mode })
  return tab
}

/** The same in a tab that may have shown another page before, of which nothing is left but the app's files, read already. */
export async function showIn(tab: Page, page: ShownPage, { town, mode }: Omit<Showing, 'context'>) {
  tab.setDefaultTimeout(PATIENCE)
  await tab.goto('about:blank')
  const preparation = await tab.addInitScript(prepare, await preparedFor(page, { town, mode }))
  await tab.goto(town.addressOf(page.route), { waitUntil: 'networkidle' })
  await preparation.dispose()
  await settled(tab)
}

/** What `prepare` puts into a browser. */
export const preparedFor = async (
  page: ShownPage,
  { town, mode }: Omit<Showing, 'context'>,
): Promise<Prepared> => ({
  token: await town.signIn(page.as),
  states: {
    // who comes for the first time has chosen nothing, and is asked
    preferences: {
      theme: mode.theme,
      ...((!page.first || mode.size !== 'standard') && { size: mode.size }),
    },
    'first-use': { seen: !page.first },
  },
})

type Prepared = { token: string; states: Record<string, object> }

/** Runs in the browser before the app: who is there, how she reads, and whether she was here before. */
export function prepare({ token, states }: Prepared) {
  localStorage.clear()
  sessionStorage.clear()
  sessionStorage.setItem('token', token)
  for (const [name, state] of Object.entries(states))
    localStorage.setItem(
      `minyi.${token}.${name}`,
      JSON.stringify({ data: JSON.stringify({ state, version: 0 }) }),
    )
}

/** The page has its title and no grey place-holders any more. */
export async function settled(page: Page) {
  await page.locator('h1:visible, [role=heading][aria-level="1"]:visible').first().waitFor()
  await page.waitForFunction(() => !document.querySelector('.m-skel, [aria-busy="true"]'))
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}
