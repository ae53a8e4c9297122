import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { bundleFunction } from '../bundle-function.mjs'
import type { BenchPart } from './bench-part'
import { median } from './statistics'
import { kB, ms, times, within } from './within'

const RUNS = 15
const MOST = { bytes: 1_600_000, ratio: 0.7 }
// inside the repository, so that a bundle that leaves the SDK out still finds it in node_modules
const home = path.resolve('.cache', 'bench', 'bundles')

/** Parts of the SDK that our functions never touch, replaced by nothing. */
const unused = ['@cloudbase/ai', '@cloudbase/wx-cloud-client-sdk', '@cloudbase/app', 'web-streams-polyfill']
const stubs = {
  name: 'stubs',
  setup(build: import('esbuild').PluginBuild) {
    const filter = new RegExp(`^(${unused.join('|')})(/.*)?$`)
    build.onResolve({ filter }, ({ path: name }) => ({ path: name, namespace: 'stub' }))
    build.onLoad({ filter: /.*/, namespace: 'stub' }, () => ({
      contents: 'module.exports = new Proxy(class {}, { get: (target, key) => target[key] ?? class {} })',
    }))
  },
}

const variants = {
  bundled: {},
  unbundled: { external: ['@cloudbase/node-sdk'] },
  stubbed: { plugins: [stubs] },
}
type Variant = keyof typeof variants

const timing = `const began = performance.now(); require(process.argv[1]); console.log(performance.now() - began)`
const environment = {
  ...process.env,
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'local',
  SCF_NAMESPACE: 'local',
  NODE_OPTIONS: '',
}

/** A fresh process each time: what an instance does before its first call. */
const loadOnce = (file: string) =>
  Number(execFileSync(process.execPath, ['-e', timing, file], { encoding: 'utf8', env: environment }))

/** How heavy the function `api` is, and how long a cold instance loads it. */
export const load: BenchPart = {
  title: 'Load of the function `api`',
  async run() {
    const names = Object.keys(variants) as Variant[]
    const bytes = {} as Record<Variant, number>
    const spent: Record<Variant, number[]> = { bundled: [], unbundled: [], stubbed: [] }
    const fileOf = (name: Variant) => path.join(home, name, 'api', 'index.js')
    for (const name of names) bytes[name] = await bundleFunction('api', path.join(home, name), variants[name])
    for (const name of names) loadOnce(fileOf(name)) // the disk is warm for all of them
    for (let run = 0; run < RUNS; run++) for (const name of names) spent[name].push(loadOnce(fileOf(name)))

    const took = {
      bundled: median(spent.bundled),
      unbundled: median(spent.unbundled),
      stubbed: median(spent.stubbed),
    }
    return {
      rows: [
        within({ what: 'bundle, as deployed', value: bytes.bundled, most: MOST.bytes, show: kB }),
        { what: 'load, SDK left in node_modules', measured: ms(took.unbundled) },
        { what: 'load, as deployed', measured: ms(took.bundled) },
        within({
          what: 'load, as deployed / unbundled',
          value: took.bundled / took.unbundled,
          most: MOST.ratio,
          show: times,
        }),
        {
          what: 'beside it: unused parts of the SDK stubbed',
          measured: `${kB(bytes.stubbed)}, ${ms(took.stubbed)}, ${times(took.stubbed / took.unbundled)}`,
        },
      ],
      notes: [
        `Load is the time of \`require\` in a fresh process, median of ${RUNS}, the variants in turn. The stubbed bundle is a figure, not what is deployed: it was never run against the real service.`,
      ],
    }
  },
}
