import { MiniProgram, type Page } from '../../tests/weapp/harness.cjs'
import { shownPages, type ShownPage } from '../shots/pages-data'
import { showTown, type ShownTown } from '../shots/shown-town'
import { stateGroupWords } from '../../shared/words/enum-words'
import type { BenchPart, Row } from './bench-part'
import { addPublicLeads } from './enough-leads'
import { launchAs, openInWeapp } from './shown-weapp'
import { kB, within } from './within'

const MOST = { first: 25_000, nodes: 600, tap: 300 }
const LONG = 50
const more = '再看一些'

/** The list of leads in its address: what is told here is of that list. */
const list = 'pages/lead-list/index?view=leads'

/** Some pages exist in a browser only. */
function pagesOfWeapp(): ShownPage[] {
  const { pages, subPackages } = new MiniProgram('dist/weapp').appJson
  const known = new Set([
    ...pages,
    ...subPackages.flatMap(({ root, pages }) => pages.map(page => `${root}/${page}`)),
  ])
  return shownPages.filter(({ route }) => known.has(route.split('?')[0] ?? ''))
}

type Measured = { name: string; first: number; largest: number; nodes: number; errors: string[] }

/** What WeChat makes nodes of; the blocks of the template are none. */
const nodesOf = (page: Page) => page.all(({ tag }) => tag !== 'virtual' && tag !== 'block').length

async function measurePage(page: ShownPage, town: ShownTown): Promise<Measured> {
  const { program, opened } = await openInWeapp(page, town)
  const sent = program.stats.calls.filter(({ route }) => route === opened.route)
  const found = {
    name: page.name,
    first: sent[0]?.bytes ?? 0,
    largest: Math.max(0, ...sent.map(({ bytes }) => bytes)),
    nodes: nodesOf(opened),
    errors: [...program.errors],
  }
  program.close()
  return found
}

/** Goes on until fifty rows are known, taps a filter that stays on the page, and counts what that sends before the answer. */
async function tapOnLongList(town: ShownTown): Promise<Row> {
  await addPublicLeads(LONG, town)
  let answers = Promise.resolve()
  let letGo = () => {}
  const program = await launchAs('r01', town, () => answers)
  const page = await program.open(list)
  const button = () => page.byText(more)
  await program.settle(() => button() !== null)
  const rows = () => Number(page.text().match(/(\d+) 条/)?.[1] ?? 0)
  for (let before = -1; rows() < LONG && rows() > before && button();) {
    before = rows()
    await page.tap(button())
    await program.settle(() => rows() > before)
  }
  const count = rows()
  if (count < LONG) throw new Error(`the list has ${count} rows, not ${LONG}`)
  const drawn = nodesOf(page)
  answers = new Promise<void>(done => (letGo = done))
  program.resetStats()
  await page.tap(page.byLabel(stateGroupWords.ENDED.resident))
  const sent = program.stats.calls.filter(({ route }) => route === page.route)
  letGo()
  await program.settle()
  program.close()
  if (sent.length === 0) throw new Error('the tap changed nothing on the page')
  return within({
    what: `one tap on a filter over ${count} rows (${drawn} nodes)`,
    value: sent.reduce((total, { bytes }) => total + bytes, 0),
    most: MOST.tap,
    show: value => `${value} bytes`,
  })
}

const greatest = (found: Measured[], of: 'first' | 'largest' | 'nodes') =>
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
    const first = greatest(found, 'first')
    const largest = greatest(found, 'largest')
    const crowded = greatest(found, 'nodes')
    const tap = await tapOnLongList(town)
    await town.stop()
    const errors = found.flatMap(({ name, errors }) => errors.map(error => `${name}: ${error}`))
    return {
      rows: [
        within({
          what: `first setData, most (${first.name})`,
          value: first.first,
          most: MOST.first,
          show: kB,
        }),
        { what: `largest setData of opening, the content (${largest.name})`, measured: kB(largest.largest) },
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
