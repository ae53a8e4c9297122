import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { startEmulator } from '../../emulator/start-emulator'
import { openBrowser } from '../../tests/support/open-browser'
import type { BenchPart, Row } from './bench-part'
import { sum } from './statistics'
import { kB, within } from './within'

const weapp = 'dist/weapp'
const MOST = { main: 800_000, subpackage: 300_000, h5: 220_000 }

type AppJson = { subPackages?: { root: string }[]; subpackages?: { root: string }[] }

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))

/** The whole of what WeChat takes, as it lies there: the limit is on the package, not on the wire. */
function weappRows(): Row[] {
  const app = JSON.parse(readFileSync(path.join(weapp, 'app.json'), 'utf8')) as AppJson
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => path.join(weapp, root, path.sep))
  const files = filesOf(weapp)
  const size = (some: string[]) => sum(some.map(file => statSync(file).size))
  const isMain = (file: string) => !roots.some(root => file.startsWith(root))
  return [
    within({ what: 'weapp, main package', value: size(files.filter(isMain)), most: MOST.main, show: kB }),
    ...roots.map(root =>
      within({
        what: `weapp, subpackage ${path.basename(root)}`,
        value: size(files.filter(file => file.startsWith(root))),
        most: MOST.subpackage,
        show: kB,
      }),
    ),
  ]
}

/** What a browser really asks for when it opens the first page with an empty cache. */
async function firstLoad(): Promise<{ name: string; bytes: number }[]> {
  const emulator = await startEmulator({ config: { h5Dir: path.resolve('dist/h5') } })
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 375, height: 760 } })
    const bodies: Promise<{ name: string; bytes: number }>[] = []
    page.on('response', response => {
      const name = new URL(response.url()).pathname
      if (response.ok() && response.request().method() === 'GET' && !name.startsWith('/desk'))
        bodies.push(response.body().then(body => ({ name, bytes: gzipSync(body).length })))
    })
    const opened = await page.goto(emulator.url, { waitUntil: 'load' })
    if (!opened?.ok()) throw new Error('dist/h5 is not built: npm run build')
    // the page that waits for a phone to let it in asks again and again: its network never rests
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    return await Promise.all(bodies)
  } finally {
    await browser.close()
    await emulator.stop()
  }
}

/** Packages and first load: what a phone has to fetch before it shows anything. */
export const sizes: BenchPart = {
  title: 'Sizes',
  async run() {
    const loaded = await firstLoad()
    const heaviest = [...loaded].sort((one, other) => other.bytes - one.bytes).slice(0, 4)
    return {
      rows: [
        ...weappRows(),
        within({
          what: `H5, first load, gzip (${loaded.length} files)`,
          value: sum(loaded.map(({ bytes }) => bytes)),
          most: MOST.h5,
          show: kB,
        }),
      ],
      notes: [
        '1 kB is 1,000 bytes. Packages are counted as they lie on the disk; the first load as Chromium asks for it, each answer gzipped.',
        `The heaviest of the first load: ${heaviest.map(({ name, bytes }) => `${path.basename(name) || 'index.html'} ${kB(bytes)}`).join(', ')}.`,
      ],
    }
  },
}
