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

// fc-list itself may be missing where the letters are there
const hasChinese = () =>
  says('fc-list', ':lang=zh') !== '' ||
  says('dpkg-query', '-W', '-f', '${Status}', 'fonts-noto-cjk').endsWith(' installed')

/** Installs the browser of the journeys and letters for Chinese, where this machine lets us. */
export function installBrowser() {
  const missing = [
    ...(existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium') ? [] : ['chromium']),
    ...(hasChinese() ? [] : ['fonts-noto-cjk']),
  ]
  if (missing.length === 0) return
  const apt = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  const done = run(...apt, 'update') && run(...apt, 'install', '-y', '--no-install-recommends', ...missing)
  if (!done) console.log(`Please install ${missing.join(' and ')}: the journeys in a browser need it.`)
}
