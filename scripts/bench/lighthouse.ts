import { createServer, type AddressInfo } from 'node:net'
import { chromium } from 'playwright-core'
import { quietArguments } from '../../tests/support/open-browser'
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

const freePort = () =>
  new Promise<number>(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** One run as a phone, on a page of this person. Who she is stands in a header: every load has a tab of its own. */
async function judge(name: string, { town, port }: { town: ShownTown; port: number }): Promise<Judged> {
  const page = shownPages.find(one => one.name === name)
  if (!page) throw new Error(`no page ${name}`)
  const { default: lighthouse } = await import('lighthouse')
  const run = await lighthouse(town.addressOf(page.route), {
    port,
    logLevel: 'error',
    onlyCategories: Object.keys(least),
    extraHeaders: { authorization: `Bearer ${await town.signIn(page.as)}` },
  })
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
    const port = await freePort()
    const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
    const args = [...quietArguments, `--remote-debugging-port=${port}`]
    const browser = await chromium.launch({ executablePath, args })
    const rows: Row[] = []
    const weak = new Set<string>()
    for (const name of judged) {
      const runs: Judged[] = []
      while (runs.length < RUNS) runs.push(await judge(name, { town, port }))
      rows.push(rowOf(name, runs))
      for (const one of runs.flatMap(run => run.weak)) weak.add(one)
    }
    await browser.close()
    await town.stop()
    const order = 'Performance / accessibility / best practices / layout shift'
    return { rows, notes: [`${order}; median of ${RUNS} runs with an empty cache.`, ...weak] }
  },
}
