import { existsSync, readFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'

const packagesIn = file => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {})

/** Versions, not times: a pull or a copy touches files that did not change. */
function packagesMissing() {
  const here = packagesIn('node_modules/.package-lock.json')
  return Object.entries(packagesIn('package-lock.json')).some(
    ([place, { version, optional }]) => place && !optional && here[place]?.version !== version,
  )
}

const run = (file, ...args) => {
  console.log(`$ ${[file, ...args].join(' ')}`)
  return spawnSync(file, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}
const says = (file, ...args) => spawnSync(file, args, { encoding: 'utf8' }).stdout?.trim() ?? ''

/** Installs the packages of the lock file, unless that was done since it last changed. */
export function installPackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) throw new Error('Minyi needs Node 20.19 or later')
  if (!packagesMissing()) return
  // the tools that build are development packages: whoever has NODE_ENV=production needs them too
  if (!run('npm', 'ci', '--include=dev')) throw new Error('npm ci failed')
}

/** Installs the browser of the journeys and letters for Chinese, where this machine lets us. */
export function installBrowser() {
  const missing = [
    ...(existsSync('/usr/bin/chromium') || process.env.CHROMIUM ? [] : ['chromium']),
    ...(says('fc-list', ':lang=zh') ? [] : ['fonts-noto-cjk']),
  ]
  if (missing.length === 0 || !says('which', 'apt-get')) return
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args) => {
    const [file, ...rest] = [...asRoot, 'apt-get', ...args]
    return run(file, ...rest)
  }
  const done = apt('update') && apt('install', '-y', '--no-install-recommends', ...missing)
  if (!done) console.log(`Could not install ${missing.join(', ')}: the browser journeys will fail.`)
}
