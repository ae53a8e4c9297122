import { readdirSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import type { Row } from './bench-part'
import { kB, within } from './within'

const home = 'shared/domain/agreement'
const MOST = 12_000

/** All that a caller can ask of the mathematics. */
const asked = {
  'opinion-map': ['opinionMap'],
  'vote-matrix': ['matrixOf'],
  'vote-counts': ['countsOfGroups', 'together'],
  'group-voices': ['groupVoices'],
  'group-consensus': ['groupConsensus'],
  'group-lines': ['groupLines'],
  'statement-priority': ['statementPriority', 'META_PRIORITY'],
}

async function minified(contents: string): Promise<{ bytes: number; files: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: home },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    metafile: true,
  })
  return { bytes: outputFiles[0]!.contents.length, files: Object.keys(metafile.inputs) }
}

/** What the module weighs; a file of the mathematics that nobody asks for would be missed, so that fails. */
export async function sizeRows(): Promise<Row[]> {
  const lines = Object.entries(asked).map(
    ([file, names]) => `export { ${names.join()} } from './math/${file}'`,
  )
  const math = await minified(lines.join('\n'))
  const missed = readdirSync(path.join(home, 'math')).filter(
    file => !math.files.some(used => path.basename(used) === file),
  )
  if (missed.length) throw new Error(`not measured: ${missed.join()}`)
  const whole = await minified(
    "export * from './run-agreement'\nexport * from './role-agreement'\nexport * from './next-statement'",
  )
  return [
    within({ what: 'the mathematics, minified', value: math.bytes, most: MOST, show: kB }),
    { what: 'with state, picture, roles and packing', measured: kB(whole.bytes) },
  ]
}
