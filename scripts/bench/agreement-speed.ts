import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { build } from 'esbuild'
import { shape, writeVotes } from './agreement-votes'
import type { Row } from './bench-part'
import { median } from './statistics'
import { ms, times, within } from './within'

const home = path.resolve('.cache', 'bench', 'agreement')
const RUNS = 4
const ROUNDS = 3
const MOST = 2

type Measured = {
  first: number
  warm: number[]
  groups: number
  components: number[][]
  rss: number
  version?: string
}

const MB = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
const ask = (command: string, args: readonly string[], threads = '') =>
  execFileSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ...(threads && { OMP_NUM_THREADS: threads, OPENBLAS_NUM_THREADS: threads }) },
  })

/** A Python that has scikit-learn; Debian's own comes first, as its packages are not seen by others. */
function pythonWithPeer(): string | undefined {
  return ['/usr/bin/python3', 'python3'].find(python => {
    try {
      ask(python, ['-c', 'import sklearn'])
      return true
    } catch {
      return false
    }
  })
}

/** Debian's package, fetched once where it is missing and we may. */
function fetchPeer(): string | undefined {
  const install = ['apt-get', 'install', '-y', '--no-install-recommends', 'python3-sklearn']
  const [command = '', ...args] = process.getuid?.() === 0 ? install : ['sudo', '-n', ...install]
  try {
    ask(command, args)
  } catch {
    return undefined
  }
  return pythonWithPeer()
}

function cosine(one: readonly number[], other: readonly number[]): number {
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, at) => sum + x * b[at]!, 0)
  return Math.abs(dot(one, other)) / Math.sqrt(dot(one, one) * dot(other, other))
}

const figures = (some: readonly Measured[]) => ({
  first: median(some.map(({ first }) => first)),
  warm: median(some.flatMap(({ warm }) => warm)),
  rss: Math.max(...some.map(({ rss }) => rss)),
})

const script = 'scripts/bench/agreement-peer.py'
const sizes = [String(shape.people), String(shape.statements), String(RUNS)]

/** Ours and scikit-learn's, in turn, each in processes of its own on the same votes; it may use one core or all. */
async function race(python: string | undefined) {
  writeVotes(home)
  const bundle = path.join(home, 'process.cjs')
  await build({
    entryPoints: ['scripts/bench/agreement-process.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    minify: true,
    logLevel: 'error',
  })
  const once = (...call: Parameters<typeof ask>) => JSON.parse(ask(...call)) as Measured
  const runs: Record<'ours' | 'one core' | 'all cores', Measured[]> = {
    ours: [],
    'one core': [],
    'all cores': [],
  }
  for (let round = 0; round < ROUNDS; round++) {
    runs.ours.push(once(process.execPath, [bundle, home, ...sizes]))
    if (!python) continue
    runs['one core'].push(once(python, [script, home, ...sizes], '1'))
    runs['all cores'].push(once(python, [script, home, ...sizes]))
  }
  return runs
}

const said = (some: readonly Measured[]) => {
  const { first, warm, rss } = figures(some)
  return `${ms(first)} in a fresh process, ${ms(warm)} warm, ${MB(rss)}, ${some[0]?.groups} groups`
}

/** How long a map of two million votes takes, against scikit-learn at its faster. */
export async function speedRows(): Promise<Row[]> {
  const python = pythonWithPeer() ?? fetchPeer()
  const { ours, ...peers } = await race(python)
  const own = { what: 'map of 2,000,000 votes, ours', measured: said(ours) }
  if (!python)
    return [own, { what: 'scikit-learn', measured: 'not measured: needs python3-sklearn', ok: false }]
  const [[cores, peer] = ['', []]] = Object.entries(peers).sort(
    ([, a], [, b]) => figures(a).warm - figures(b).warm,
  )
  const [us, them] = [figures(ours), figures(peer)]
  const ratio = (what: string, value: number) => within({ what, value, most: MOST, show: times })
  const alike = Math.min(...ours[0]!.components.map((one, at) => cosine(one, peer[0]!.components[at]!)))
  return [
    own,
    { what: `the same, scikit-learn ${peer[0]!.version}, ${cores}`, measured: said(peer) },
    ratio('ours / scikit-learn, warm', us.warm / them.warm),
    ratio('ours / scikit-learn, fresh process', us.first / them.first),
    {
      what: 'cosine of components, ours and theirs',
      measured: alike.toFixed(6),
      limit: '≥ 0.999',
      ok: alike >= 0.999,
    },
  ]
}
