import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, BrowserContext } from 'playwright-core'
import { openBrowser } from '../../tests/support/open-browser'
import { modes, type Mode } from './modes'
import { openContext, openShown } from './open-shown'
import { shownPages, type ShownPage } from './pages-data'
import { showTown, type ShownTown } from './shown-town'
import { takeShot } from './take-shot'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    to: { type: 'string', default: 'docs/images' },
    mode: { type: 'string', multiple: true, default: [] },
  },
})

const nameOf = (page: string, { name }: Mode) => (name === 'standard' ? page : `${page}-${name}`)
const fileOf = (page: string, mode: Mode) => path.join(values.to, `${nameOf(page, mode)}.webp`)
const isAsked = (page: ShownPage, mode: Mode) =>
  (mode.name !== 'desk' || page.desk === true) &&
  (positionals.length === 0 || positionals.includes(page.name)) &&
  (values.mode.length === 0 || values.mode.includes(mode.name))

async function shootPage(page: ShownPage, showing: { context: BrowserContext; town: ShownTown; mode: Mode }) {
  const shown = await openShown(page, showing)
  const bytes = await takeShot(shown, fileOf(page.name, showing.mode))
  console.log(`${nameOf(page.name, showing.mode).padEnd(24)} ${(bytes / 1000).toFixed(1)} kB`)
  await shown.close()
}

/** The emulator's own desk, which belongs to no page of the app. */
async function shootDesk(browser: Browser, town: ShownTown) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' })
  await page.goto(`${town.url}/desk/`, { waitUntil: 'networkidle' })
  await takeShot(page, path.join(values.to, 'desk.webp'))
  await page.close()
}

/** Takes every page in every mode; names of pages, `--mode`, `--url` and `--to` narrow it. */
async function run() {
  mkdirSync(values.to, { recursive: true })
  const town = await showTown(values.url)
  const browser = await openBrowser()
  const failed: string[] = []
  let taken = 0
  for (const mode of modes) {
    const context = await openContext(browser, mode)
    for (const page of shownPages.filter(one => isAsked(one, mode)))
      await shootPage(page, { context, town, mode }).then(
        () => (taken += 1),
        (error: unknown) => {
          console.error(`${nameOf(page.name, mode)}: ${String(error)}`)
          failed.push(nameOf(page.name, mode))
        },
      )
    await context.close()
  }
  if (positionals.length === 0 || positionals.includes('desk')) await shootDesk(browser, town)
  await browser.close()
  await town.stop()
  console.log(`${taken} pictures in ${values.to}${failed.length ? `; failed: ${failed.join(', ')}` : ''}`)
  process.exit(failed.length ? 1 : 0)
}

void run()
