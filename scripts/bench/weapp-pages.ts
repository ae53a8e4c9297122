import { MiniProgram, type Page } from '../../tests/weapp/harness.cjs'
import { shownPages, type ShownPage } from '../shots/pages-data'
import { showTown, type ShownTown } from '../shots/shown-town'
import type { BenchPart, Row } from './bench-part'
import { launchAs, openInWeapp } from './shown-weapp'
import { kB, within } from './within'

const MOST = { first: 25_000, nodes: 600, tap: 300 }
const LONG = 50
const more = '再看一些'

/** Some pages exist in a browser only. */
function pagesOfWeapp(): ShownPage[] {
  const { pages, subPackages } = new MiniProgram('dist/weapp').appJson
  const known = new Set([
    ...pages,
    ...subPackages.flatMap(({ root, pages }) => pages.map(page => `${root}/${page}`)),
  ])
  return shownPages.filter(({ route }) => known.has(route.split('?')[0] ?? ''))
}

type Measured = { name: string; first: number; nodes: number; errors: string[] }

/** What WeChat makes nodes of; the blocks of the template are none. */
const nodesOf = (page: Page) => page.all(({ tag }) => tag !== 'virtual' && tag !== 'block').length

async function measurePage(page: ShownPage, town: ShownTown): Promise<Measured> {
  const { program, opened } = await openInWeapp(page, town)
  const first = program.stats.calls.find(({ route }) => route === opened.route)?.bytes ?? 0
  const found = { name: page.name, first, nodes: nodesOf(opened), errors: [...program.errors] }
  program.close()
  return found
}

/** Goes on until the list has fifty rows, taps one, and counts what that sends to the list. */
async function tapOnLongList(town: ShownTown): Promise<Row> {
  const program = await launchAs('r01', town)
  const page = await program.open('pages/lead-list/index')
  const rows = () => page.all(({ attr }) => /\bm-card--tap\b/.test(String(attr.class)))
  await program.settle(() => rows().length > 0)
  while (rows().length < LONG && page.byText(more)) {
    const before = rows().length
    await page.tap(page.byText(more))
    await program.settle(() => rows().length > before)
  }
  const count = rows().length
  program.resetStats()
  await page.tap(rows()[0] ?? null)
  const sent = program.stats.calls.filter(({ route }) => route === page.route)
  program.close()
  return within({
    what: `one tap on a row of ${count}`,
    value: sent.reduce((total, { bytes }) => total + bytes, 0),
    most: MOST.tap,
    show: value => `${value} bytes`,
  })
}

const greatest = (found: Measured[], of: 'first' | 'nodes') =>
  found.reduce((one, other) => (other[of] > one[of] ? other : one))

const crowdedPages = (found: Measured[]) =>
  found
    .filter(({ nodes }) => nodes > MOST.nodes)
    .map(({ name, nodes }) => `${name} ${nodes}`)
    .join(', ')

/** What each page sends to WeChat's view layer, with the data of the seed town. */
export const weappPages: BenchPart = {
  title: 'Pages in WeChat',
  async run() {
    const town = await showTown()
    const found: Measured[] = []
    for (const page of pagesOfWeapp()) found.push(await measurePage(page, town))
    const heavy = greatest(found, 'first')
    const crowded = greatest(found, 'nodes')
    const tap = await tapOnLongList(town)
    await town.stop()
    const errors = found.flatMap(({ name, errors }) => errors.map(error => `${name}: ${error}`))
    return {
      rows: [
        within({
          what: `first setData, most (${heavy.name})`,
          value: heavy.first,
          most: MOST.first,
          show: kB,
        }),
        within({
          what: `nodes, most (${crowded.name})`,
          value: crowded.nodes,
          most: MOST.nodes,
          show: String,
        }),
        tap,
        within({ what: 'errors while opening', value: errors.length, most: 0, show: String }),
      ],
      notes: [
        `${found.length} pages of the real build in the harness, each opened alone, answered by the functions as deployed.`,
        `More than ${MOST.nodes} nodes: ${crowdedPages(found) || 'none'}.`,
        ...errors.slice(0, 3),
      ],
    }
  },
}
