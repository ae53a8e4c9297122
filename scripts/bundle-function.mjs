import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import esbuild from 'esbuild'

const source = name => path.join('cloudfunctions', 'functions', name)

/** Libraries that one call in a thousand needs: each lies in a file of its own, which is loaded when it is asked for. */
const apart = ['docx']

/** Leaves those to their own files, and writes the files beside the bundle. */
const onDemand = folder => ({
  name: 'on-demand',
  setup(build) {
    build.onResolve({ filter: new RegExp(`^(${apart.join('|')})$`) }, async ({ path: library, kind }) => {
      if (kind !== 'dynamic-import') return undefined
      await esbuild.build({
        stdin: { contents: `export * from '${library}'`, resolveDir: process.cwd() },
        outfile: path.join(folder, `${library}.js`),
        bundle: true,
        minify: true,
        charset: 'utf8',
        platform: 'node',
        target: 'node18',
        format: 'cjs',
        mainFields: ['module', 'main'],
        legalComments: 'none',
        logLevel: 'warning',
      })
      return { path: `./${library}.js`, external: true }
    })
  },
})

/** Shortens the names inside libraries: ours stay as they are, so that a trace in the cloud's log tells our functions. */
const shortLibraries = {
  name: 'short-libraries',
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/].*\.m?js$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8')
      const { code } = await esbuild.transform(source, {
        minifyIdentifiers: true,
        charset: 'utf8',
        target: 'node18',
        legalComments: 'none',
      })
      return { contents: code, loader: 'js' }
    })
  },
}

const options = (name, out) => ({
  entryPoints: [path.join(source(name), 'index.ts')],
  outfile: path.join(out, name, 'index.js'),
  bundle: true,
  // Names stay: a stack trace in the cloud's log still tells our functions, and the file loads a fifth faster.
  minifyWhitespace: true,
  minifySyntax: true,
  charset: 'utf8',
  platform: 'node',
  target: 'node18',
  format: 'cjs',
  // the libraries' own modules, of which only what is used is taken
  mainFields: ['module', 'main'],
  // the platform has these streams itself; the SDK's polyfill of them is for older ones
  alias: {
    'web-streams-polyfill': 'node:stream/web',
    // a tenth of the file for names of formats that we never upload
    'mime-db': path.resolve('scripts', 'known-mime-types.json'),
  },
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  plugins: [onDemand(path.join(out, name)), shortLibraries],
})

/** Writes what is deployed beside the bundle: no dependencies, so that nothing is installed in the cloud. */
function writeManifest(name, out) {
  const manifest = { name: `minyi-${name}`, version: '0.0.0', private: true, main: 'index.js' }
  mkdirSync(path.join(out, name), { recursive: true })
  writeFileSync(path.join(out, name, 'package.json'), JSON.stringify(manifest, null, 2) + '\n')
  writeFileSync(path.join(out, name, 'config.json'), readFileSync(path.join(source(name), 'config.json')))
}

/** Bundles one function into one file and answers its size in bytes. `more` are further esbuild options. */
export async function bundleFunction(name, out, more = {}) {
  writeManifest(name, out)
  const usual = options(name, out)
  const plugins = [...usual.plugins, ...(more.plugins ?? [])]
  const { metafile } = await esbuild.build({ ...usual, ...more, plugins })
  return Object.values(metafile.outputs)[0].bytes
}

/** Bundles again whenever a source changes, until the process ends. */
export async function watchFunction(name, out) {
  writeManifest(name, out)
  const context = await esbuild.context({ ...options(name, out), logLevel: 'info' })
  await context.watch()
}
