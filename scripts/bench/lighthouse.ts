import puppeteer, { type Browser } from 'puppeteer-core'
import { quietArguments } from '../../tests/support/open-browser'
import { modes } from '../shots/modes'
import { prepare, preparedFor } from '../shots/open-shown'
import { shownPages } from '../shots/pages-data'
import { showTown, type ShownTown } from '../shots/shown-town'
import type { BenchPart, Row } from './bench-part'
import { median } from './statistics'

const RUNS = 3
const judged = ['home', 'leads', 'detail', 'raise']
const least = { performance: 80, accessibility: 100, 'best-practices': 95 }
const MOST_SHIFT = 0.05

type Category = keyof typeof least
type Judged = Record<Category, number> & { shift: number; weak: string[] }

/** One run as a phone, on a page of this person, in a tab that knows nothing but who she is. */
async function judge(
  name: string,
  { town, browser }: { town: ShownTown; browser: Browser },
): Promise<Judged> {
  const page = shownPages.find(one => one.name === name)
  const [mode] = modes
  if (!page || !mode) throw new Error(`no page ${name}`)
  const { default: lighthouse } = await import('lighthouse')
  const context = await browser.createBrowserContext()
  const tab = await context.newPage()
  await tab.evaluateOnNewDocument(prepare, await preparedFor(page, { town, mode }))
  const flags = { logLevel: 'error' as const, onlyCategories: Object.keys(least) }
  const run = await lighthouse(town.addressOf(page.route), flags, undefined, tab as never)
  // a page that sends her to the door would be judged as well
  if (!tab.url().endsWith(town.routeOf(page.route))) throw new Error(`${name} went to ${tab.url()}`)
  await context.close()
  if (!run) throw new Error(`lighthouse said nothing of ${name}`)
  const { categories, audits } = run.lhr
  const score = (category: Category) => Math.round((categories[category]?.score ?? 0) * 100)
  const refs = (['accessibility', 'best-practices'] as const).flatMap(one => categories[one]?.auditRefs ?? [])
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    shift: audits['cumulative-layout-shift']?.numericValue ?? 1,
    weak: refs.flatMap(({ id, weight }) => (weight > 0 && audits[id]?.score === 0 ? [`${name}: ${id}`] : [])),
  }
}

function rowOf(name: string, runs: Judged[]): Row {
  const middle = (of: Category | 'shift') => median(runs.map(run => run[of]))
  const scores = (Object.keys(least) as Category[]).map(category => ({ category, score: middle(category) }))
  const shift = middle('shift')
  return {
    what: name,
    measured: [...scores.map(({ score }) => score), shift.toFixed(3)].join(' / '),
    limit: [...Object.values(least).map(score => `≥ ${score}`), `≤ ${MOST_SHIFT}`].join(' / '),
    ok: scores.every(({ category, score }) => score >= least[category]) && shift <= MOST_SHIFT,
  }
}

/** What Lighthouse says of the pages most people see, as a slow phone loads them. */
export const lighthousePages: BenchPart = {
  title: 'Lighthouse, mobile',
  async run() {
    const town = await showTown()
    const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
    const browser = await puppeteer.launch({ executablePath, args: quietArguments })
    const rows: Row[] = []
    const weak = new Set<string>()
    for (const name of judged) {
      const runs: Judged[] = []
      while (runs.length < RUNS) runs.push(await judge(name, { town, browser }))
      rows.push(rowOf(name, runs))
      for (const one of runs.flatMap(run => run.weak)) weak.add(one)
    }
    await browser.close()
    await town.stop()
    const order = 'Performance / accessibility / best practices / layout shift'
    return { rows, notes: [`${order}; median of ${RUNS} runs with an empty cache.`, ...weak] }
  },
}
