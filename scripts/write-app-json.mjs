// Writes dist/app.json, the list of pages, from app.config.ts alone: the emulator answers WeChat's question
// "is there such a page" without waiting for a build of the mini-program.
import { mkdir, writeFile } from 'node:fs/promises'
import { buildSync } from 'esbuild'

const source = 'miniprogram/src/app.config.ts'
const { outputFiles } = buildSync({
  entryPoints: [source],
  bundle: true,
  write: false,
  format: 'cjs',
  define: { 'process.env.TARO_ENV': '"weapp"' },
})
const code = outputFiles[0]?.text ?? ''
const module = { exports: {} }
new Function('module', 'exports', 'defineAppConfig', code)(module, module.exports, config => config)
const config = module.exports.default

await mkdir('dist', { recursive: true })
await writeFile('dist/app.json', `${JSON.stringify(config, null, 2)}\n`)
