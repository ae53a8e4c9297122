import type { Browser, BrowserContext } from 'playwright-core'
import { axeViolations } from '../../tests/support/axe-violations'
import { openBrowser } from '../../tests/support/open-browser'
import { elderDark, modes, type Mode } from '../shots/modes'
import { openContext, openShown } from '../shots/open-shown'
import { shownPages, type ShownPage } from '../shots/pages-data'
import { showTown, type ShownTown } from '../shots/shown-town'
import type { BenchPart, Row } from './bench-part'
import { within } from './within'

type Showing = { context: BrowserContext; town: ShownTown; mode: Mode }

/** What axe finds on one page, by the name of its rule and where. */
async function violationsOf(page: ShownPage, showing: Showing): Promise<string[]> {
  const shown = await openShown(page, showing)
  const violations = await axeViolations(shown)
  await shown.close()
  return violations.map(violation => `${page.name}: ${violation}`)
}

async function modeRow(
  browser: Browser,
  { town, mode }: Omit<Showing, 'context'>,
): Promise<{ row: Row; found: string[] }> {
  const showing = { context: await openContext(browser, mode), town, mode }
  const pages = shownPages.filter(({ desk }) => mode.name !== 'desk' || desk)
  const found: string[] = []
  for (const page of pages)
    found.push(
      ...(await violationsOf(page, showing).catch((error: unknown) => [`${page.name}: ${String(error)}`])),
    )
  await showing.context.close()
  const { name, width } = mode
  const what = `${name}, ${width} px: violations on ${pages.length} pages`
  return { row: within({ what, value: found.length, most: 0, show: String }), found }
}

/** Every page in every mode before axe, all of its rules. */
export const axeMatrix: BenchPart = {
  title: 'Accessibility rules',
  async run() {
    const town = await showTown()
    const browser = await openBrowser()
    const rows: Row[] = []
    const found: string[] = []
    for (const mode of [...modes, elderDark]) {
      const one = await modeRow(browser, { town, mode })
      rows.push(one.row)
      found.push(...one.found.map(text => `${mode.name}, ${text}`))
    }
    await browser.close()
    await town.stop()
    return { rows, notes: ['axe-core with all of its rules, in Chromium.', ...found.slice(0, 12)] }
  },
}
