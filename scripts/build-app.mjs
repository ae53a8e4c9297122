import { existsSync } from 'node:fs'
import { hashOf, isStale, markFresh } from './is-stale.mjs'
import { runCommand, tool } from './run-command.mjs'

const sources = [
  'miniprogram',
  'shared',
  'config',
  'types',
  'babel.config.js',
  'project.config.json',
  'package-lock.json',
]
const results = { weapp: 'dist/weapp/app.json', h5: 'dist/h5/index.html' }

const fresh = { ok: true, output: 'unchanged since the last build', seconds: 0 }

/** Builds one target of the app, unless nothing that it is made of has changed. */
export async function buildApp(target, { force = false } = {}) {
  const hash = hashOf(sources)
  if (!force && !isStale(target, hash, results[target])) return fresh
  const env = { NODE_ENV: 'production' }
  const built = await runCommand(tool('taro'), ['build', '--type', target], { env })
  // Taro ends well after some errors of webpack: what counts is what it wrote
  const ok = built.ok && existsSync(results[target])
  if (ok) markFresh(target, hash)
  return { ...built, ok }
}

/** Bundles what runs in the cloud. */
export const buildFunctions = () => runCommand(process.execPath, ['scripts/build-functions.mjs'])

/** Writes the list of pages, by which the emulator knows where a message may lead. */
export const writeAppJson = () => runCommand(process.execPath, ['scripts/write-app-json.mjs'])

/** Refuses a mini-program that WeChat would refuse. */
export const gateWeapp = () => runCommand(process.execPath, ['scripts/check-weapp.cjs', 'dist/weapp'])
