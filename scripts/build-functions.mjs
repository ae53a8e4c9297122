import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { bundleFunction, watchFunction } from './bundle-function.mjs'

const home = 'cloudfunctions'
const out = path.join('dist', 'cloudfunctions')
const readJson = file => JSON.parse(readFileSync(file, 'utf8'))

const names = readdirSync(path.join(home, 'functions'), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)

/** config.json is the one place that says how much a function may use: the deploy file repeats it. */
function describe(name, defaults) {
  const {
    memory = 256,
    timeout = 10,
    triggers = [],
  } = readJson(path.join(home, 'functions', name, 'config.json'))
  return { name, ...defaults, memorySize: memory, timeout, triggers }
}

function writeDeployFiles() {
  const { functionDefaults, ...deploy } = readJson(path.join(home, 'cloudbaserc.json'))
  const functions = names.map(name => describe(name, functionDefaults))
  writeFileSync(
    path.join('dist', 'cloudbaserc.json'),
    JSON.stringify({ ...deploy, functions }, null, 2) + '\n',
  )
  const indexes = path.join(home, 'indexes.json')
  if (existsSync(indexes)) copyFileSync(indexes, path.join('dist', 'indexes.json'))
}

/** A function that was renamed must not be deployed under its old name too. */
function clearOthers() {
  mkdirSync(out, { recursive: true })
  for (const name of readdirSync(out)) {
    if (!names.includes(name)) rmSync(path.join(out, name), { recursive: true })
  }
}

clearOthers()
writeDeployFiles()
if (process.argv.includes('--watch')) {
  await Promise.all(names.map(name => watchFunction(name, out)))
} else {
  for (const name of names) console.log(`${name} ${((await bundleFunction(name, out)) / 1000).toFixed(0)} kB`)
}
